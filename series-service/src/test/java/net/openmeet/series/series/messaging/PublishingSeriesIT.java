package net.openmeet.series.series.messaging;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.FieldChange;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.series.icalendar.Calendars;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class PublishingSeriesIT {

    private final Api api;
    private final Messages messages = Servers.shared().messages();

    PublishingSeriesIT(Api api) {
        this.api = api.as(ALICE);
    }

    @Test
    void tellsOfANewSeries() {
        ApiResponse created = api.post("/api/series", TUESDAY_YOGA).expect(201);

        SeriesCreated message = messages.await(
                        SeriesCreated.class, body -> body.getSeriesId().equals(id(created)))
                .body();

        assertThat(message.getVersion()).isEqualTo(1);
        assertThat(message.getSlug()).isEqualTo(created.text("/slug"));
        assertThat(message.getOwnerId()).isEqualTo(ALICE);
        assertThat(message.getCreatedAt()).hasToString(created.text("/createdAt"));
        assertThat(message.getSchedule().getRrules()).containsExactly("FREQ=WEEKLY;BYDAY=TU");
    }

    @Test
    void tellsOfAnEditOnceAndOfNothingWhereNothingChanged() {
        ApiResponse created = api.post("/api/series", TUESDAY_YOGA).expect(201);
        String path = created.header("Location");

        api.with("If-Match", "\"1\"")
                .patch(path, "{\"name\": \"Tuesday Yoga\"}")
                .expect(200);
        api.with("If-Match", "\"1\"")
                .patch(path, "{\"template\": {\"capacity\": 5}}")
                .expect(200);
        api.with("If-Match", "\"2\"").delete(path).expect(204);

        // Messages of one series are in order: once the last is here, so are all before it.
        messages.await(SeriesDeleted.class, body -> body.getSeriesId().equals(id(created)));
        assertThat(messages.seen(
                        SeriesTemplateChanged.class, body -> body.getSeriesId().equals(id(created))))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.body().getVersion()).isEqualTo(2);
                    assertThat(message.body().getChangedFields()).containsExactly("capacity");
                    assertThat(message.body().getTemplate().getCapacity()).isEqualTo(5);
                    assertThat(message.body().getChanges()).singleElement().satisfies(change -> {
                        assertThat(change.getField()).isEqualTo("capacity");
                        assertThat(change.getBefore()).isEqualTo("20");
                        assertThat(change.getAfter()).isEqualTo("5");
                    });
                    assertThat(message.body().getChange().getChangedBy()).isEqualTo(ALICE);
                });
    }

    @Test
    void tellsThatASeriesIsGone() {
        ApiResponse created = api.post("/api/series", TUESDAY_YOGA).expect(201);

        ApiResponse gone =
                api.with("If-Match", "\"1\"").delete(created.header("Location")).expect(204);

        SeriesDeleted message = messages.await(
                        SeriesDeleted.class, body -> body.getSeriesId().equals(id(created)))
                .body();
        assertThat(gone.header("Version-Token")).isEqualTo("series/" + id(created) + "/" + message.getVersion());
        assertThat(message.getChange().getChangedBy()).isEqualTo(ALICE);
        messages.awaitTombstone(Topics.SERIES_STATE, id(created));
    }

    @Test
    void tellsTheSlugUnderWhichAHiddenSeriesIsFromNowOn() {
        ApiResponse created = api.post("/api/series", TUESDAY_YOGA).expect(201);
        ApiResponse hidden = api.with("If-Match", "*")
                .patch(created.header("Location"), "{\"visibility\": \"private\"}")
                .expect(200);

        SeriesTemplateChanged message = messages.await(
                        SeriesTemplateChanged.class, body -> body.getSeriesId().equals(id(created)))
                .body();

        assertThat(message.getSlug()).isEqualTo(hidden.text("/slug"));
        assertThat(message.getChangedFields()).containsExactly("visibility");
        assertThat(message.getChanges()).extracting(FieldChange::getField).containsExactly("visibility", "slug");
    }

    @Test
    void leavesTheLatestStateOfEachSeriesOnATopicOfItsOwn() {
        ApiResponse created = api.post("/api/series", TUESDAY_YOGA).expect(201);
        api.with("If-Match", "*")
                .patch(created.header("Location"), "{\"name\": \"Pilates\"}")
                .expect(200);

        SeriesSnapshot latest = messages.await(
                        SeriesSnapshot.class, body -> body.getSeriesId().equals(id(created)) && body.getVersion() == 2)
                .body();

        assertThat(latest.getTemplate().getName()).isEqualTo("Pilates");
        assertThat(latest.getCreatedAt()).hasToString(created.text("/createdAt"));
    }

    @Test
    void makesOneChangeOfAnImportHoweverManySeriesItMakes() {
        String calendar = Calendars.of(
                Calendars.weekly("UID:one-" + UUID.randomUUID()), Calendars.weekly("UID:two-" + UUID.randomUUID()));

        List<Message<SeriesCreated>> made = api.send("POST", "/api/series/import", "text/calendar", calendar)
                .expect(201)
                .at("/items")
                .valueStream()
                .map(series -> messages.await(
                        SeriesCreated.class,
                        body -> body.getSlug().equals(series.path("slug").asString())))
                .toList();

        assertThat(made).hasSize(2);
        assertThat(made.stream().map(message -> message.body().getChange()).distinct())
                .hasSize(1);
    }

    private static UUID id(ApiResponse created) {
        return UUID.fromString(created.text("/id"));
    }
}
