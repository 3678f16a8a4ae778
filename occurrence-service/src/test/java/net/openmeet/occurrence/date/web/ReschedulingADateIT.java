package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OccurrenceServiceTest
class ReschedulingADateIT {

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;

    ReschedulingADateIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T19:00", "2030-01-01T19:00"})
    void movesTheStartAndKeepsTheNameOfTheDate(String recurrenceId) {
        ChangedDate date = date(recurrenceId);

        ApiResponse moved = date.change(alice, "reschedule", "{\"start\": \"2026-03-12T20:00\"}")
                .expect(200);

        assertThat(moved.text("/recurrenceId")).isEqualTo(recurrenceId);
        assertThat(moved.text("/start/local")).isEqualTo("2026-03-12T20:00:00");
        assertThat(moved.text("/start/instant")).isEqualTo("2026-03-12T19:00:00Z");
        assertThat(moved.text("/end/local")).isEqualTo("2026-03-12T21:30:00");
        assertThat(api.get(date.eventPath()).json()).isEqualTo(moved.json());
    }

    @Test
    void isToldWithOldAndNewTimesAndThatItIsMaterial() {
        ChangedDate date = date("2026-03-10T19:00");
        date.change(alice, "reschedule", "{\"start\": \"2026-03-10T19:30\", \"duration\": \"PT1H\"}")
                .expect(200);
        date.change(alice, "reschedule", "{\"start\": \"2026-03-10T19:40\"}").expect(200);

        OccurrenceRescheduled far = rescheduled(date, 2);
        assertThat(far.getMaterial()).isTrue();
        assertThat(far.getChanges())
                .extracting(change -> change.getField() + " " + change.getBefore() + " " + change.getAfter())
                .containsExactly(
                        "start.local \"2026-03-10T19:00:00\" \"2026-03-10T19:30:00\"",
                        "start.instant \"2026-03-10T18:00:00Z\" \"2026-03-10T18:30:00Z\"");
        OccurrenceRescheduled near = rescheduled(date, 3);
        assertThat(near.getMaterial()).isFalse();
        assertThat(near.getState().getEndsAt()).hasToString("2026-03-10T19:40:00Z");
    }

    @Test
    void listsEachDateOnceWhereItActuallyStarts() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        new ChangedDate(yoga, "2026-03-10T19:00")
                .change(alice, "reschedule", "{\"start\": \"2026-03-24T19:00\"}")
                .expect(200);
        new ChangedDate(yoga, "2030-01-08T19:00")
                .change(alice, "reschedule", "{\"start\": \"2026-03-16T08:00\"}")
                .expect(200);
        new ChangedDate(yoga, "2026-03-31T19:00")
                .change(alice, "reschedule", "{\"start\": \"2030-01-09T19:00\"}")
                .expect(200);

        assertThat(listed(yoga, "from=2026-03-01&to=2026-04-08"))
                .containsExactly(
                        "2026-03-03T19:00",
                        "2030-01-08T19:00",
                        "2026-03-17T19:00",
                        "2026-03-10T19:00",
                        "2026-03-24T19:00",
                        "2026-04-07T19:00");
        assertThat(listed(yoga, "from=2029-12-31&to=2030-01-16"))
                .containsExactly("2030-01-01T19:00", "2026-03-31T19:00", "2030-01-15T19:00");
        assertThat(listed(yoga, "from=2026-03-24T19:00&to=2026-03-24T19:01"))
                .containsExactly("2026-03-10T19:00", "2026-03-24T19:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, 2026-03-29T03:30:00, 2026-03-29T01:30:00Z",
        "2026-10-25T02:30, 2026-10-25T02:30:00, 2026-10-25T00:30:00Z"
    })
    void followsTheRulesOfDaylightSavingTime(String start, String local, String instant) {
        ApiResponse moved = date("2026-03-31T19:00")
                .change(alice, "reschedule", "{\"start\": \"" + start + "\"}")
                .expect(200);
        assertThat(moved.text("/start/local")).isEqualTo(local);
        assertThat(moved.text("/start/instant")).isEqualTo(instant);
    }

    @Test
    void mayMakeAnAllDayDateOfIt() {
        ChangedDate date = date("2026-03-10T19:00");
        ApiResponse day = date.change(alice, "reschedule", "{\"start\": \"2026-03-14\", \"duration\": \"P2D\"}")
                .expect(200);
        assertThat(day.at("/allDay").asBoolean()).isTrue();
        assertThat(day.text("/end/local")).isEqualTo("2026-03-16");
    }

    @Test
    void hasItFollowItsSeriesAgainWhereItIsMovedBack() {
        ChangedDate date = date("2026-03-10T19:00");
        ApiResponse before = api.get(date.path());
        date.change(alice, "reschedule", "{\"start\": \"2026-03-11T19:00\"}").expect(200);

        ApiResponse back = date.change(alice, "reschedule", "{\"start\": \"2026-03-10T19:00\"}")
                .expect(200);

        assertThat(back.json()).isEqualTo(before.json());
        assertThat(date.change(alice, "reschedule", "{\"start\": \"2026-03-10T19:00\"}")
                        .expect(200)
                        .header("Version-Token"))
                .endsWith("/3");
    }

    @Test
    void completesItWhenItActuallyEnds() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var date = new ChangedDate(yoga, "2026-03-10T19:00");
        date.change(alice, "reschedule", "{\"start\": \"2026-03-01T18:00\"}").expect(200);

        clock.set(Instant.parse("2026-03-01T18:31:00Z"));

        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(date.id()));
        assertThat(api.get(date.path()).text("/status")).isEqualTo("completed");
        assertThat(date.change(alice, "reschedule", "{\"start\": \"2026-03-12T18:00\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-over");
    }

    @Test
    void completesNothingAtTheTimeThatItWasMovedAwayFrom() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var moved = new ChangedDate(yoga, "2026-03-03T19:00");
        moved.change(alice, "reschedule", "{\"start\": \"2026-03-18T19:00\"}").expect(200);

        clock.set(Instant.parse("2026-03-11T12:00:00Z"));

        messages.await(
                OccurrenceCompleted.class,
                fact -> fact.getOccurrenceId().equals(new ChangedDate(yoga, "2026-03-10T19:00").id()));
        assertThat(api.get(moved.path()).text("/status")).isEqualTo("scheduled");
    }

    @Test
    void isRefusedWhereItWouldBeOverAlready() {
        ApiResponse past = date("2026-03-10T19:00")
                .change(alice, "reschedule", "{\"start\": \"2026-02-28T19:00\"}")
                .expect(422);
        assertThat(past.faults()).containsExactly("/start");
        assertThat(past.text("/errors/0/code")).isEqualTo("in-the-past");
    }

    private OccurrenceRescheduled rescheduled(ChangedDate date, long version) {
        return messages.await(
                        OccurrenceRescheduled.class,
                        fact -> fact.getOccurrenceId().equals(date.id()) && fact.getVersion() == version)
                .body();
    }

    private ChangedDate date(String date) {
        return new ChangedDate(series.create(tuesdayYoga()), date);
    }

    /** Page by page, of the smallest size. */
    private List<String> listed(SeriesCreated yoga, String range) {
        var dates = new ArrayList<String>();
        String query = range + "&limit=1";
        while (true) {
            ApiResponse page = api.get(occurrences(yoga) + "?" + query).expect(200);
            page.at("/items")
                    .forEach(item -> dates.add(item.path("recurrenceId").asString()));
            if (page.at("/next").isNull()) {
                return dates;
            }
            query = "limit=1&cursor=" + page.text("/next");
        }
    }
}
