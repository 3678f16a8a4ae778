package net.openmeet.occurrence.event.messaging;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.StandaloneEventImported;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** series-service reads calendars, and the events that take place once are made here. */
@OccurrenceServiceTest
class ImportedEventsIT {

    private final UUID id = Uuids.next();
    private final String slug = "summer-party-x" + id.toString().substring(24);
    private final String path = "/api/events/" + slug;
    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;

    ImportedEventsIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.messages = messages;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void areMadeUnderTheirSlug() {
        publish(said(1, "Summer Party"));

        ApiResponse made = known(1);

        assertThat(made.text("/name")).isEqualTo("Summer Party");
        assertThat(made.text("/start/instant")).isEqualTo("2026-07-04T16:00:00Z");
        OccurrenceVivified told = messages.await(
                        OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id))
                .body();
        assertThat(told.getState().getOwnerId()).isEqualTo(ALICE);
        assertThat(told.getChange().getCauses())
                .singleElement()
                .satisfies(cause -> assertThat(cause.getKind()).isEqualTo("import"));
        api.as(BOB).get(path).expect(404);
    }

    @Test
    void areMadeOnceAndNeverGoBackHoweverTheyAreTold() {
        StandaloneEventImported first = said(1, "Summer Party").build();
        UUID message = publish(StandaloneEventImported.newBuilder(first));
        publish(said(2, "Autumn Party"));
        messages.publish(Topics.SERIES, id, first, message);
        publish(said(1, "Summer Party"));
        publish(said(2, "Another Party"));
        publish(said(3, "Winter Party"));

        assertThat(known(3).text("/name")).isEqualTo("Winter Party");
        assertThat(messages.await(
                                OccurrenceModified.class,
                                fact -> fact.getOccurrenceId().equals(id)
                                        && fact.getState()
                                                .getTemplate()
                                                .getName()
                                                .equals("Winter Party"))
                        .body()
                        .getVersion())
                .isEqualTo(3);
    }

    @Test
    void areMadeOfALaterFactWhereTheFirstNeverCame() {
        publish(said(4, "Summer Party"));

        assertThat(known(4).text("/name")).isEqualTo("Summer Party");
    }

    @Test
    void keepWhatWasChangedHereAndFollowInAllElse() {
        publish(said(1, "Summer Party"));
        ApiResponse made = known(1);
        alice.with("If-Match", made.header("ETag"))
                .patch(path, "{\"name\": \"Our party\", \"capacity\": 30}")
                .expect(200);
        Template described = Template.newBuilder(SeriesOnTopic.template("Their party"))
                .setDescription("By the lake")
                .build();
        publish(said(2, "Their party").setStart("2026-07-04T20:00").setTemplate(described));

        ApiResponse merged = known(2);

        assertThat(merged.text("/name")).isEqualTo("Our party");
        assertThat(merged.at("/capacity").asInt()).isEqualTo(30);
        assertThat(merged.text("/description")).isEqualTo("By the lake");
        assertThat(merged.text("/start/local")).isEqualTo("2026-07-04T20:00:00");
    }

    @Test
    void areCancelledWhateverWasDoneHereAndReinstated() {
        publish(said(1, "Summer Party"));
        known(1);
        StandaloneEventImported.Builder cancelled =
                said(2, "Summer Party").setCancelled(true).setCancels(true);
        publish(cancelled);

        ApiResponse off = known(2);

        assertThat(off.text("/status")).isEqualTo("cancelled");
        messages.await(OccurrenceCancelled.class, fact -> fact.getOccurrenceId().equals(id));
        alice.with("If-Match", off.header("ETag"))
                .send("POST", path + "/reinstate", "application/json", "")
                .expect(200);
        publish(cancelled.setVersion(3));
        assertThat(known(3).text("/status")).isEqualTo("cancelled");
        publish(said(4, "Summer Party"));
        assertThat(known(4).text("/status")).isEqualTo("scheduled");
    }

    @Test
    void stayRemoved() {
        publish(said(1, "Summer Party"));
        ApiResponse made = known(1);
        alice.with("If-Match", made.header("ETag")).delete(path).expect(204);

        publish(said(2, "Autumn Party"));

        alice.with("After-Version", "import/" + id + "/2")
                .with("Prefer", "wait=10")
                .get(path)
                .expect(404);
    }

    @Test
    void areOverWhereTheyTookPlaceBefore() {
        publish(said(1, "Old Party").setStart("2020-07-04T18:00"));

        assertThat(known(1).text("/status")).isEqualTo("completed");
    }

    private ApiResponse known(long version) {
        Await.untilAsserted(() -> alice.with("After-Version", "import/" + id + "/" + version)
                .with("Prefer", "wait=10")
                .get(path)
                .expect(200));
        return alice.get(path).expect(200);
    }

    private UUID publish(StandaloneEventImported.Builder fact) {
        return messages.publish(Topics.SERIES, id, fact.build());
    }

    private StandaloneEventImported.Builder said(long version, String name) {
        return StandaloneEventImported.newBuilder()
                .setEventId(id)
                .setVersion(version)
                .setOwnerId(ALICE)
                .setSlug(slug)
                .setVisibility(Visibility.PRIVATE)
                .setTemplate(SeriesOnTopic.template(name))
                .setTimeZone("Europe/Berlin")
                .setStart("2026-07-04T18:00")
                .setDuration("PT5H")
                .setImportedAt(FIRST_OF_MARCH)
                .setChange(ChangeMessages.message(Change.by(ALICE, Uuids.next())));
    }
}
