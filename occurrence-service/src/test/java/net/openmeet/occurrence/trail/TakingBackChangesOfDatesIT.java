package net.openmeet.occurrence.trail;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class TakingBackChangesOfDatesIT {

    private static final String MARCH = "{\"from\": \"2026-03-01\", \"until\": \"2026-04-01\"%s}";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;

    TakingBackChangesOfDatesIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.alice = api.as(ALICE).with("If-Match", "*");
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void makesADateAgainWhatItWasAndThatIsAChangeToo() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var date = new ChangedDate(yoga, "2026-03-10T19:00");
        alice.patch(date.path(), "{\"name\": \"Yoga outside\", \"start\": \"2026-03-10T18:00\"}")
                .expect(200);
        alice.post(date.path() + "/revert", "").expect(200);

        ApiResponse undone = undo(yoga, newest(yoga)).expect(200);

        assertThat(undone.at("/changed").toString()).contains("2026-03-10T19:00");
        assertThat(undone.header("Version-Token")).startsWith("occurrence/" + date.id() + "/");
        ApiResponse now = api.get(date.path()).expect(200);
        assertThat(now.text("/name")).isEqualTo("Yoga outside");
        assertThat(now.text("/start/local")).isEqualTo("2026-03-10T18:00:00");
        ApiResponse changes = alice.get(occurrences(yoga) + "/changes").expect(200);
        assertThat(changes.text("/items/0/kind")).isEqualTo("dates-restored");
        assertThat(changes.text("/items/0/dates/undoes")).isEqualTo(changes.text("/items/1/changeId"));

        undo(yoga, newest(yoga)).expect(200);
        assertThat(api.get(date.path()).expect(200).at("/overrides")).isEmpty();
    }

    @Test
    void reinstatesAllThatWereCancelledAtOnceWithTheirReasonsOfBefore() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var rainy = new ChangedDate(yoga, "2026-03-10T19:00");
        alice.post(rainy.path() + "/cancel", "{\"reason\": \"Rain\"}").expect(200);
        alice.post(rainy.path() + "/cancel", "{\"reason\": \"Storm\"}").expect(200);
        String storm = newest(yoga);
        alice.post(occurrences(yoga) + "/cancel", MARCH.formatted("")).expect(200);
        String closed = newest(yoga);
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(4)));

        ApiResponse undone = undo(yoga, closed).expect(200);
        undo(yoga, storm).expect(200);

        assertThat(undone.at("/changed")).hasSize(3);
        assertThat(undone.text("/left/0/recurrenceId")).isEqualTo("2026-03-03T19:00");
        assertThat(undone.text("/left/0/reason")).isEqualTo("over");
        UUID last = new ChangedDate(yoga, "2026-03-31T19:00").id();
        OccurrenceReinstated told = messages.await(
                        OccurrenceReinstated.class,
                        fact -> fact.getOccurrenceId().equals(last))
                .body();
        assertThat(told.getChange().getChangeId()).isEqualTo(UUID.fromString(undone.text("/change")));
        assertThat(api.get(rainy.path()).expect(200).text("/cancellationReason"))
                .isEqualTo("Rain");
    }

    @Test
    void refusesAllWhereOneWasChangedSince() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        alice.post(occurrences(yoga) + "/cancel", MARCH.formatted("")).expect(200);
        String closed = newest(yoga);
        var date = new ChangedDate(yoga, "2026-03-17T19:00");
        alice.post(date.path() + "/reinstate", "").expect(200);

        ApiResponse refused = undo(yoga, closed).expect(409);

        assertThat(refused.code()).isEqualTo("date-changed-since");
        assertThat(refused.body()).contains("2026-03-17T19:00");
        assertThat(api.get(occurrences(yoga) + "/2026-03-24T19:00").text("/status"))
                .isEqualTo("cancelled");
        undo(yoga, newest(yoga)).expect(200);
        undo(yoga, closed).expect(200);
        assertThat(api.get(date.path()).text("/status")).isEqualTo("scheduled");
    }

    @Test
    void refusesWhatIsOverOrHasNoRoomAnyMore() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var date = new ChangedDate(yoga, "2026-03-10T19:00");
        alice.patch(date.path(), "{\"capacity\": 30}").expect(200);
        new AnswersOnTopic(messages).changed(date.id(), 1, 25, 0);
        awaitGoing(date, 25);

        assertThat(undo(yoga, newest(yoga)).expect(409).code()).isEqualTo("seats-taken");
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(20)));
        assertThat(undo(yoga, newest(yoga)).expect(409).code()).isEqualTo("event-over");
    }

    @Test
    void refusesWhoHasSeenAnotherVersionOfTheSeries() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        alice.patch(new ChangedDate(yoga, "2026-03-10T19:00").path(), "{\"capacity\": 30}")
                .expect(200);
        String undo = occurrences(yoga) + "/changes/" + newest(yoga) + "/undo";

        assertThat(api.as(ALICE)
                        .with("If-Match", "\"9\"")
                        .post(undo, "")
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
        api.as(ALICE).post(undo, "").expect(428);
    }

    private String newest(SeriesCreated yoga) {
        return alice.get(occurrences(yoga) + "/changes").expect(200).text("/items/0/changeId");
    }

    private ApiResponse undo(SeriesCreated yoga, String change) {
        return alice.post(occurrences(yoga) + "/changes/" + change + "/undo", "");
    }

    private void awaitGoing(ChangedDate date, int going) {
        Await.until(
                "the seats to be known",
                () -> api.get(date.path()).at("/attendance/going").asInt() == going);
    }
}
