package net.openmeet.occurrence.preview;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
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
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A standalone event shall go on as a date that a series doesn't have yet. */
@OccurrenceServiceTest
class PreviewingAnAdoptionIT {

    private static final String EXTRA = "2026-03-07T15:00";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    PreviewingAnAdoptionIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void showsTheEventThatGoesOnAsTheDate() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse party = event(ALICE, EXTRA);
        UUID id = UUID.fromString(party.text("/id"));
        new AnswersOnTopic(messages).changed(id, 1, 3, 2);
        String path = "/api/events/" + party.text("/slug");
        Await.until("the answers", () -> api.get(path).at("/attendance/going").asInt() == 3);

        Shown shown = preview(yoga, EXTRA, origin(id));

        assertThat(shown.items()).hasSize(1);
        JsonNode item = shown.items().getFirst();
        assertThat(item.path("notice").asString()).isEqualTo("adopted");
        assertThat(shown.total("adopted")).isEqualTo(1);
        assertThat(shown.total("going")).isEqualTo(3);
        assertThat(item.path("going").asInt()).isEqualTo(3);
        assertThat(item.path("waitlisted").asInt()).isEqualTo(2);
        assertThat(item.path("people").asInt()).isEqualTo(1);
        assertThat(item.at("/changes"))
                .extracting(change -> change.path("field").asString())
                .doesNotContain("name", "duration", "start.local");
        assertThat(api.get(path).status()).isEqualTo(200);

        handled.await(include(yoga, id));
        ApiResponse date = api.get(occurrences(yoga) + "/" + EXTRA).expect(200);
        assertThat(item.path("id").asString()).isEqualTo(date.text("/id")).isEqualTo(id.toString());
        assertThat(item.path("slug").asString()).isEqualTo(date.text("/slug"));
        assertThat(date.text("/name")).isEqualTo("Party");
    }

    @Test
    void showsADateOfItsOwnWhereTheEventStaysWhatItIs() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        for (UUID event : List.of(
                UUID.fromString(event(BOB, EXTRA).text("/id")),
                UUID.fromString(event(ALICE, "2026-03-07T16:00").text("/id")),
                Uuids.next())) {
            Shown shown = preview(yoga, EXTRA, origin(event));
            assertThat(shown.dates("added")).containsExactly(EXTRA);
            assertThat(shown.items().getFirst().path("id").asString())
                    .isEqualTo(Uuids.derived(yoga.getSeriesId(), EXTRA).toString());
        }
    }

    @Test
    void hasTheProblemThatTheEditWouldHave() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        for (String body : List.of("\"hello\"", "{\"originEvent\": \"junk\"}", "{\"x\": 1}")) {
            ApiResponse refused = preview(yoga, EXTRA, body).first();
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.code()).as(body).isEqualTo("invalid-request");
        }
        ApiResponse taken =
                preview(yoga, "2026-03-10T19:00", origin(Uuids.next())).first();
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("already-a-date");
        assertThat(preview(yoga, "2026-03-10T19:00", "{}").items()).isEmpty();
    }

    private Shown preview(SeriesCreated yoga, String date, String body) {
        return Shown.of(api, yoga.getSlug(), "edit=include&date=" + date, body);
    }

    private static String origin(UUID event) {
        return "{\"originEvent\": \"" + event + "\"}";
    }

    private ApiResponse event(UUID organiser, String start) {
        return api.as(organiser).post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "%s", "duration": "PT2H"}
                        """.formatted(start)).expect(201);
    }

    private UUID include(SeriesCreated yoga, UUID event) {
        Schedule after = Schedule.newBuilder(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU"))
                .setRdates(List.of(EXTRA))
                .build();
        return messages.publish(
                Topics.SERIES,
                yoga.getSeriesId(),
                SeriesDatesIncluded.newBuilder()
                        .setSeriesId(yoga.getSeriesId())
                        .setVersion(2)
                        .setDates(List.of(EXTRA))
                        .setPhases(List.of(phase(after, "Tuesday Yoga")))
                        .setChangedAt(FIRST_OF_MARCH)
                        .setOriginEventId(event)
                        .setChange(ChangeMessages.message(Change.by(ALICE, Uuids.next())))
                        .build());
    }
}
