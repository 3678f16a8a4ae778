package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tuesday Yoga is on Thursdays from 19 March on: the date of the 17th goes on as the 19th. That is left out while an answer for it is on its way. */
@OccurrenceServiceTest
class AnsweringWhatIsDroppedIT {

    private static final int RACES = 12;
    private static final String TUESDAY = "2026-03-17T19:00";
    private static final String THURSDAY = "2026-03-19T18:00";
    private static final Phase TUESDAYS_TO_THE_10TH = phase(
            schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260310T180000Z"),
            "Tuesday Yoga");
    private static final Schedule THURSDAYS = schedule("Europe/Berlin", THURSDAY, "FREQ=WEEKLY;BYDAY=TH");

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    AnsweringWhatIsDroppedIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.answers = new AnswersOnTopic(messages);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void leadsOnFromItsFormerNamesAndMakesItADateAgain() {
        SeriesCreated yoga = splitYoga();
        handled.await(leaveOut(yoga, 3));
        api.get(occurrences(yoga) + "/" + TUESDAY).expect(404);

        answers.going(yoga, TUESDAY);
        awaitDetached(yoga, THURSDAY);

        assertThatItIs(yoga, THURSDAY, TUESDAY);
        handled.await(takeBack(yoga, 4));
        assertThat(date(yoga, THURSDAY).at("/detached").asBoolean()).isFalse();
        assertThatItIs(yoga, THURSDAY, TUESDAY);
    }

    @Test
    void findsTheDateThatItWasForWhereItsSeriesHasThatAgainBefore() {
        SeriesCreated yoga = splitYoga();
        handled.await(leaveOut(yoga, 3));
        handled.await(takeBack(yoga, 4));

        answers.going(yoga, TUESDAY);

        Await.until(
                "the answer to be known",
                () -> date(yoga, THURSDAY).at("/attendance/going").asInt() == 1);
        assertThatItIs(yoga, THURSDAY, TUESDAY);
        assertThat(date(yoga, THURSDAY).at("/detached").asBoolean()).isFalse();
    }

    @Test
    void findsTheDateAsWhichItWentOnMeanwhile() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var pause = new Pause(RecurrenceId.parse("2026-03-16"), RecurrenceId.parse("2026-03-18"), null);
        become(yoga, 2, TUESDAY, tuesdays("19:00", List.of(pause)));
        become(yoga, 3, "2026-03-03T20:00", tuesdays("20:00", List.of(pause)));

        answers.going(yoga, TUESDAY);
        awaitDetached(yoga, "2026-03-17T20:00");

        assertThatItIs(yoga, "2026-03-17T20:00", TUESDAY);
        assertThat(date(yoga, "2026-03-17T20:00").text("/start/local")).isEqualTo("2026-03-17T19:00:00");
        become(yoga, 4, "2026-03-17T20:00", tuesdays("20:00", List.of()));
        assertThatItIs(yoga, "2026-03-17T20:00", TUESDAY);
        assertThat(date(yoga, "2026-03-17T20:00").at("/detached").asBoolean()).isFalse();
    }

    @Test
    void isToldThatThereIsNoneWhereAnotherHasGoneOnInItsPlace() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Schedule without = Schedule.newBuilder(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU"))
                .setExdates(List.of(TUESDAY))
                .build();
        handled.await(series.exclude(yoga, 2, List.of(TUESDAY), List.of(phase(without, "Tuesday Yoga"))));
        Phase last = phase(schedule("Europe/Berlin", TUESDAY, "FREQ=WEEKLY;BYDAY=TU;COUNT=1"), "The last one");
        handled.await(series.split(yoga, 3, "2026-03-24T19:00", TUESDAY, List.of(TUESDAYS_TO_THE_10TH, last)));
        UUID other = Uuids.derived(yoga.getSeriesId(), "2026-03-24T19:00");
        assertThat(date(yoga, TUESDAY).text("/id")).isEqualTo(other.toString());

        answers.going(yoga, TUESDAY);

        messages.await(
                OccurrenceRemoved.class, fact -> fact.getOccurrenceId().equals(id(yoga)) && !fact.getUnanswered());
        assertThat(date(yoga, TUESDAY).text("/id")).isEqualTo(other.toString());
    }

    @Test
    void endsTheSameWhicheverIsFirst() {
        List<SeriesCreated> all =
                IntStream.range(0, RACES).mapToObj(race -> splitYoga()).toList();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (SeriesCreated yoga : all) {
                both.execute(() -> leaveOut(yoga, 3));
                both.execute(() -> answers.going(yoga, TUESDAY));
            }
        }
        for (SeriesCreated yoga : all) {
            awaitDetached(yoga, THURSDAY);
            assertThatItIs(yoga, THURSDAY, TUESDAY);
            handled.await(takeBack(yoga, 4));
            assertThat(date(yoga, THURSDAY).at("/detached").asBoolean()).isFalse();
            assertThatItIs(yoga, THURSDAY, TUESDAY);
        }
    }

    private SeriesCreated splitYoga() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        handled.await(series.split(
                yoga, 2, TUESDAY, THURSDAY, List.of(TUESDAYS_TO_THE_10TH, phase(THURSDAYS, "Thursday Yoga"))));
        return yoga;
    }

    private UUID leaveOut(SeriesCreated yoga, int version) {
        Schedule without =
                Schedule.newBuilder(THURSDAYS).setExdates(List.of(THURSDAY)).build();
        return series.exclude(
                yoga, version, List.of(THURSDAY), List.of(TUESDAYS_TO_THE_10TH, phase(without, "Thursday Yoga")));
    }

    private UUID takeBack(SeriesCreated yoga, int version) {
        return series.include(
                yoga, version, List.of(THURSDAY), List.of(TUESDAYS_TO_THE_10TH, phase(THURSDAYS, "Thursday Yoga")));
    }

    private void become(SeriesCreated yoga, int version, String newAnchor, Phases phases) {
        handled.await(series.reschedule(yoga, version, "2026-03-03T19:00", newAnchor, newAnchor, phases));
    }

    private void awaitDetached(SeriesCreated yoga, String date) {
        Await.until("the date that was answered to be detached", () -> {
            ApiResponse answer = api.get(occurrences(yoga) + "/" + date);
            return answer.status() == 200 && answer.at("/detached").asBoolean();
        });
    }

    /** The date of the 17th, under this name now. */
    private void assertThatItIs(SeriesCreated yoga, String date, String former) {
        assertThat(date(yoga, date).text("/id")).isEqualTo(id(yoga).toString());
        assertThat(date(yoga, date).at("/attendance/going").asInt()).isEqualTo(1);
        assertThat(api.get(occurrences(yoga) + "/" + former).expect(308).header("Location"))
                .endsWith(occurrences(yoga) + "/" + date);
    }

    private ApiResponse date(SeriesCreated yoga, String date) {
        return api.get(occurrences(yoga) + "/" + date).expect(200);
    }

    private static UUID id(SeriesCreated yoga) {
        return Uuids.derived(yoga.getSeriesId(), TUESDAY);
    }

    private static Phases tuesdays(String time, List<Pause> pauses) {
        var text = new ScheduleText(
                "Europe/Berlin",
                "2026-03-03T" + time,
                "PT1H30M",
                List.of("FREQ=WEEKLY;BYDAY=TU"),
                List.of(),
                List.of());
        return new Phases(
                List.of(new net.openmeet.vocabulary.phase.Phase(
                        text.parse(), new Template("Tuesday Yoga", "", 20, null))),
                pauses);
    }
}
