package net.openmeet.series.series;

import static net.openmeet.series.series.SplittingASeriesTest.dates;
import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pause;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.api.Test;

/** Tuesdays of 2026: 17, 24 and 31 March, 7 and 14 April. */
class PausingASeriesTest {

    private static final Pause EASTER = pause("2026-03-30", "2026-04-10");

    private final Series yoga = TuesdayYoga.series();

    @Test
    void leavesOutWhatIsWithinThePause() {
        Series paused = paused(yoga, EASTER);

        assertThat(dates(paused.phases(), "2026-03-20T00:00:00Z", 2))
                .containsExactly("2026-03-24T19:00 Tuesday Yoga", "2026-04-14T19:00 Tuesday Yoga");
        assertThat(paused.pauses())
                .extracting(Pause::reason, Pause::dates)
                .containsExactly(tuple("Easter", List.of(date("2026-03-31T19:00"), date("2026-04-07T19:00"))));
    }

    @Test
    void isTwoFactsOfOneChangeOfWhichTheFirstSaysWhy() {
        var decided = (Pausing.Decision.Decided) new Pausing(yoga.phases(), yoga.pauses(), MID_MARCH).pause(EASTER);

        assertThat(yoga.pause(decided, TuesdayYoga.CHANGE, MID_MARCH))
                .extracting(SeriesFact::version, Object::getClass, SeriesFact::change)
                .containsExactly(
                        tuple(2L, SeriesFact.Paused.class, TuesdayYoga.CHANGE),
                        tuple(3L, SeriesFact.DatesExcluded.class, TuesdayYoga.CHANGE));
    }

    @Test
    void goesOnAsIfThereHadBeenNoPause() {
        Series resumed = resumed(paused(yoga, EASTER), MID_MARCH);

        assertThat(resumed.phases()).isEqualTo(yoga.phases());
        assertThat(resumed.pauses()).isEmpty();
    }

    @Test
    void doesNotBringBackWhatBeganMeanwhile() {
        Series resumed = resumed(paused(yoga, EASTER), Instant.parse("2026-04-01T00:00:00Z"));

        assertThat(resumed.phases().contains(date("2026-03-31T19:00"))).isFalse();
        assertThat(resumed.phases().contains(date("2026-04-07T19:00"))).isTrue();
    }

    @Test
    void doesNotBringBackWhatWasLeftOutBefore() {
        Schedule schedule = yoga.phases().first().schedule();
        Series without = yoga.exclude(
                        new PhaseEdit.Dates(
                                ((PhaseEdit.Dates) new DatesOfSeries(yoga.phases(), MID_MARCH)
                                                .exclude(date("2026-04-07T19:00")))
                                        .phases(),
                                date("2026-04-07T19:00")),
                        TuesdayYoga.CHANGE,
                        MID_MARCH)
                .series();

        Series resumed = resumed(paused(without, EASTER), MID_MARCH);

        assertThat(resumed.phases().first().schedule())
                .isEqualTo(schedule.with(List.of(), List.of(date("2026-04-07T19:00"))));
    }

    @Test
    void bringsDatesBackAtTheTimeThatTheyHaveByThen() {
        ScheduleRevision later = Thursdays.schedule(
                before -> new ScheduleText(
                                "Europe/Berlin",
                                "2026-03-03T20:00",
                                "PT1H",
                                List.of("FREQ=WEEKLY;BYDAY=TU"),
                                List.of(),
                                List.of("2026-03-31T20:00", "2026-04-07T20:00"))
                        .parse(),
                before -> before);
        Series moved = TuesdayYoga.changes(
                        paused(yoga, EASTER), revision(UnaryOperator.identity(), later), yoga.slug(), MID_MARCH)
                .getLast()
                .series();

        assertThat(resumed(moved, MID_MARCH).phases().contains(date("2026-04-07T20:00")))
                .isTrue();
    }

    @Test
    void pausesAcrossPhases() {
        Series split = TuesdayYoga.changes(
                        yoga,
                        revision(UnaryOperator.identity(), thursdaysFrom("2026-04-02T20:00")),
                        yoga.slug(),
                        MID_MARCH)
                .getLast()
                .series();

        Series paused = paused(split, pause("2026-03-10", "2026-04-20"));

        assertThat(dates(paused.phases(), "2026-03-12T00:00:00Z", 1)).containsExactly("2026-04-23T20:00 Tuesday Yoga");
    }

    @Test
    void isRefusedWhereNothingIsPaused() {
        assertThat(new Pausing(yoga.phases(), yoga.pauses(), MID_MARCH).pause(pause("2026-03-25", "2026-03-31")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.NothingToPause()));
        assertThat(new Pausing(yoga.phases(), yoga.pauses(), MID_MARCH).pause(pause("2026-03-01", "2026-03-12")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.NothingToPause()));
    }

    @Test
    void isRefusedWhereItWouldTakeMoreDatesThanCanBeLeftOut() {
        assertThat(new Pausing(yoga.phases(), yoga.pauses(), MID_MARCH).pause(pause("2026-03-25", "2080-01-01")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.TooManyDates(1_000)));
    }

    @Test
    void isReadAsItWasWritten() {
        List<Pause> pauses = paused(yoga, EASTER).pauses();

        assertThat(PausesColumn.read(PausesColumn.write(pauses))).isEqualTo(pauses);
        assertThat(PausesColumn.read("[]")).isEmpty();
    }

    private static Pause pause(String from, String until) {
        return new Pause(RecurrenceId.parse(from), RecurrenceId.parse(until), "Easter", List.of());
    }

    private static Series paused(Series series, Pause pause) {
        var decided = (Pausing.Decision.Decided) new Pausing(series.phases(), series.pauses(), MID_MARCH).pause(pause);
        return series.pause(decided, TuesdayYoga.CHANGE, MID_MARCH).getLast().series();
    }

    private static Series resumed(Series series, Instant now) {
        var decided = (Pausing.Decision.Decided) new Pausing(series.phases(), series.pauses(), now).resume();
        return series.resume(decided, TuesdayYoga.CHANGE, now).getLast().series();
    }
}
