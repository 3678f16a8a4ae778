package net.openmeet.occurrence.trail;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class LookingBackAtDatesIT {

    private static final String MARCH =
            "{\"from\": \"2026-03-01\", \"until\": \"2026-04-01\", \"reason\": \"Closed.\"}";

    private final Api api;
    private final Api alice;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final JdbcClient database;

    LookingBackAtDatesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE).with("If-Match", "*");
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.database = database;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void saysWhoChangedWhichDateFromWhatToWhatNewestFirst() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var date = new ChangedDate(yoga, "2026-03-10T19:00");
        alice.patch(date.path(), "{\"capacity\": 25}").expect(200);
        alice.post(date.path() + "/reschedule", "{\"start\": \"2026-03-10T20:00\"}")
                .expect(200);
        alice.post(date.path() + "/revert", "{\"fields\": [\"capacity\"]}").expect(200);
        alice.post(date.path() + "/cancel", "{\"reason\": \"Rain\"}").expect(200);
        alice.post(date.path() + "/cancel", "{\"reason\": \"Rain\"}").expect(200);
        alice.post(date.path() + "/reinstate", "").expect(200);

        ApiResponse changes = alice.get(occurrences(yoga) + "/changes").expect(200);

        assertThat(kinds(changes))
                .containsExactly(
                        "dates-reinstated", "dates-cancelled", "dates-reverted", "dates-rescheduled", "dates-changed");
        JsonNode first = changes.at("/items/4");
        assertThat(first.path("changedBy").asString()).isEqualTo(ALICE.toString());
        assertThat(first.path("changedAt").asString()).isEqualTo(FIRST_OF_MARCH.toString());
        assertThat(first.path("from").asString()).isEqualTo("2026-03-10T19:00");
        assertThat(first.path("version").isNull()).isTrue();
        assertThat(first.path("changes"))
                .hasSize(1)
                .allSatisfy(field ->
                        assertThat(field.toString()).isEqualTo("{\"field\":\"capacity\",\"before\":20,\"after\":25}"));
        assertThat(changes.at("/items/1/changes").findValuesAsString("field"))
                .containsExactly("status", "cancellationReason");
        assertThat(changes.at("/items/3/changes/0/after").asString()).isEqualTo("2026-03-10T20:00:00");
    }

    @Test
    void listsAChangeOfManyDatesOnceAndEachOfThemOnRequest() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String other = new ChangedDate(yoga, "2026-03-17T19:00").eventPath();
        alice.patch(other, "{\"name\": \"Yoga outside\"}").expect(200);
        String change =
                alice.post(occurrences(yoga) + "/cancel", MARCH).expect(200).text("/change");

        JsonNode listed = alice.get(occurrences(yoga) + "/changes").expect(200).at("/items/0");
        ApiResponse two =
                alice.get(occurrences(yoga) + "/changes/" + change + "?limit=2").expect(200);
        ApiResponse rest = alice.get(occurrences(yoga) + "/changes/" + change + "?cursor=" + two.text("/next"))
                .expect(200);

        assertThat(listed.path("changeId").asString()).isEqualTo(change);
        assertThat(listed.path("dates").toString())
                .contains("\"count\":5,\"first\":\"2026-03-03T19:00\",\"last\":\"2026-03-31T19:00\"");
        assertThat(two.at("/items").findValuesAsString("recurrenceId"))
                .containsExactly("2026-03-03T19:00", "2026-03-10T19:00");
        assertThat(rest.at("/items").findValuesAsString("recurrenceId"))
                .containsExactly("2026-03-17T19:00", "2026-03-24T19:00", "2026-03-31T19:00");
        assertThat(rest.at("/items/0/changes/1/after").asString()).isEqualTo("Closed.");
        assertThat(kinds(alice.get(other + "/changes").expect(200)))
                .containsExactly("dates-cancelled", "dates-changed");
        assertThat(alice.get(occurrences(yoga) + "/changes/" + yoga.getSeriesId())
                        .expect(404)
                        .code())
                .isEqualTo("change-not-found");
        alice.get(occurrences(yoga) + "/changes/5").expect(400);
    }

    @Test
    void goesOnFromPageToPage() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var date = new ChangedDate(yoga, "2026-03-10T19:00");
        alice.patch(date.path(), "{\"capacity\": 25}").expect(200);
        alice.patch(date.path(), "{\"capacity\": 26}").expect(200);

        ApiResponse first = alice.get(occurrences(yoga) + "/changes?limit=1").expect(200);
        alice.patch(date.path(), "{\"capacity\": 27}").expect(200);
        ApiResponse second = alice.get(occurrences(yoga) + "/changes?limit=1&cursor=" + first.text("/next"))
                .expect(200);

        assertThat(first.at("/items/0/changes/0/after").asInt()).isEqualTo(26);
        assertThat(second.at("/items/0/changes/0/after").asInt()).isEqualTo(25);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(alice.get(occurrences(yoga) + "/changes?cursor=eA")
                        .expect(400)
                        .code())
                .isEqualTo("invalid-parameter");
    }

    @Test
    void tellsOthersNothing() {
        SeriesCreated open = series.create(tuesdayYoga());
        SeriesCreated secret = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        Api bob = api.as(BOB);

        assertThat(bob.get(occurrences(open) + "/changes").expect(403).code()).isEqualTo("not-owner");
        assertThat(bob.get(occurrences(secret) + "/changes").expect(404).code()).isEqualTo("series-not-found");
    }

    @Test
    void saysWhatWasDoneToAStandaloneEvent() {
        String party = alice.post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H", "visibility": "public"}
                        """).expect(201).header("Location");
        alice.patch(party, "{\"name\": \"Summer party\"}").expect(200);
        alice.patch(party, "{\"name\": \"Summer party\"}").expect(200);
        alice.put(party + "/organisers/" + BOB, "{\"role\": \"co-organiser\"}").expect(200);
        api.as(BOB)
                .with("If-Match", "*")
                .post(party + "/cancel", "{\"reason\": \"Rain\"}")
                .expect(200);

        ApiResponse changes = alice.get(party + "/changes").expect(200);

        assertThat(kinds(changes)).containsExactly("cancelled", "organisers-changed", "changed", "created");
        assertThat(changes.at("/items/0/changedBy").asString()).isEqualTo(BOB.toString());
        assertThat(changes.at("/items/0/version").asLong()).isEqualTo(4);
        assertThat(changes.at("/items/2/changes").toString())
                .isEqualTo("[{\"field\":\"name\",\"before\":\"Party\",\"after\":\"Summer party\"}]");
        assertThat(kinds(alice.get(party + "/changes?limit=2&cursor="
                                + alice.get(party + "/changes?limit=2").text("/next"))
                        .expect(200)))
                .containsExactly("changed", "created");
        alice.delete(party).expect(204);
        assertThat(rows("event_trail where event_id not in (select id from standalone_event where not removed)"))
                .isZero();
    }

    @Test
    void goesWithItsSeries() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        alice.post(occurrences(yoga) + "/cancel", MARCH).expect(200);

        series.delete(yoga, 2);

        Await.until(
                "the trail to be gone", () -> rows("date_trail where series_id = '" + yoga.getSeriesId() + "'") == 0);
    }

    private int rows(String of) {
        return database.sql("select count(*) from " + of).query(Integer.class).single();
    }

    private static List<String> kinds(ApiResponse changes) {
        return changes.at("/items")
                .valueStream()
                .map(change -> change.path("kind").asString())
                .toList();
    }
}
