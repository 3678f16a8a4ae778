package net.openmeet.series.series;

import static net.openmeet.series.series.SplittingASeriesTest.dates;
import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.lasting;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;
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
        assertThat(paused.pauses()).containsExactly(EASTER);
        assertThat(paused.phases().planned()).isEqualTo(yoga.phases().all());
    }

    @Test
    void isTwoFactsOfOneChangeOfWhichTheFirstSaysWhy() {
        var decided = (Pausing.Decision.Decided) new Pausing(yoga.phases(), MID_MARCH).pause(EASTER);

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
        var excluded = (PhaseEdit.Dates) new DatesOfSeries(yoga.phases(), MID_MARCH).exclude(date("2026-04-07T19:00"));
        Series without = yoga.exclude(excluded, TuesdayYoga.CHANGE, MID_MARCH).series();

        Series resumed = resumed(paused(without, EASTER), MID_MARCH);

        assertThat(resumed.phases().first().schedule())
                .isEqualTo(schedule.with(List.of(), List.of(date("2026-04-07T19:00"))));
    }

    @Test
    void leavesOutWhatIsWithinThePauseAtWhateverTimeItIsByThen() {
        Series moved = edited(paused(yoga, EASTER), at("2026-03-03T20:00"));

        assertThat(dates(moved.phases(), "2026-03-20T00:00:00Z", 2))
                .containsExactly("2026-03-24T20:00 Tuesday Yoga", "2026-04-14T20:00 Tuesday Yoga");
        assertThat(resumed(moved, MID_MARCH).phases().contains(date("2026-04-07T20:00")))
                .isTrue();
    }

    @Test
    void outlivesOtherRules() {
        ScheduleRevision daily = Thursdays.schedule(
                before -> Schedules.acceptedBy(
                        Schedules.proposal("2026-03-13T19:00").rule("FREQ=DAILY")),
                before -> before);

        Series often = edited(paused(yoga, EASTER), daily);

        assertThat(dates(often.phases(), "2026-03-29T00:00:00Z", 2))
                .containsExactly("2026-03-29T19:00 Tuesday Yoga", "2026-04-10T19:00 Tuesday Yoga");
    }

    @Test
    void isNotLostWhereTheSeriesIsSplitBeforeIt() {
        Series split = following(paused(yoga, EASTER), "2026-03-24T19:00", thursdaysFrom("2026-03-26T20:00"));

        assertThat(dates(split.phases(), "2026-03-20T00:00:00Z", 2))
                .containsExactly("2026-03-26T20:00 Tuesday Yoga", "2026-04-16T20:00 Tuesday Yoga");
        assertThat(split.pauses()).containsExactly(EASTER);
    }

    @Test
    void isNotLostInALaterPhaseWhereTheSeriesIsSplitBeforeThat() {
        Series thursdays = following(yoga, "2026-04-21T19:00", thursdaysFrom("2026-04-23T20:00"));
        Series paused = paused(thursdays, pause("2026-05-01", "2026-05-20"));

        Series split = following(paused, "2026-03-24T19:00", thursdaysFrom("2026-03-26T21:00"));

        assertThat(split.phases().planned()).hasSize(2);
        assertThat(dates(split.phases(), "2026-04-28T00:00:00Z", 2))
                .containsExactly("2026-04-30T21:00 Tuesday Yoga", "2026-05-21T21:00 Tuesday Yoga");
    }

    @Test
    void mayTakeOutAllDatesOfAPhase() {
        Series course = following(yoga, "2026-03-24T19:00", lasting("PT2H"));
        Series three = following(course, "2026-04-07T19:00", lasting("PT3H"));

        Series paused = paused(three, pause("2026-03-20", "2026-04-02"));

        assertThat(three.phases().all()).hasSize(3);
        assertThat(paused.phases().all()).hasSize(2);
        assertThat(dates(paused.phases(), "2026-03-20T00:00:00Z", 1)).containsExactly("2026-04-07T19:00 Tuesday Yoga");
        assertThat(resumed(paused, MID_MARCH).phases()).isEqualTo(three.phases());
    }

    @Test
    void isRefusedWhereTheSeriesWouldHaveNoDateAtAll() {
        ScheduleRevision once = Thursdays.schedule(
                before -> Schedules.acceptedBy(
                        Schedules.proposal("2026-03-19T20:00").rule("FREQ=WEEKLY;COUNT=2")),
                before -> before);
        Series course = following(yoga, "2026-03-03T19:00", once, Instant.parse("2026-02-02T00:00:00Z"));

        assertThat(new Pausing(course.phases(), MID_MARCH).pause(EASTER))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.NothingToPause()));
        assertThat(new Pausing(course.phases(), MID_MARCH).pause(pause("2026-03-15", "2026-04-10")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.NoDates()));
    }

    @Test
    void hasNoDatePutIn() {
        Series paused = paused(yoga, EASTER);

        assertThat(new DatesOfSeries(paused.phases(), MID_MARCH).include(date("2026-03-31T19:00")))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.Paused(date("2026-03-31T19:00"))));
    }

    @Test
    void keepsLeftOutWhatIsExcludedMeanwhile() {
        Series paused = paused(yoga, EASTER);
        var excluded =
                (PhaseEdit.Dates) new DatesOfSeries(paused.phases(), MID_MARCH).exclude(date("2026-03-31T19:00"));

        Series without = paused.exclude(excluded, TuesdayYoga.CHANGE, MID_MARCH).series();

        assertThat(without.phases().all()).isEqualTo(paused.phases().all());
        assertThat(dates(resumed(without, MID_MARCH).phases(), "2026-03-25T00:00:00Z", 1))
                .containsExactly("2026-04-07T19:00 Tuesday Yoga");
    }

    @Test
    void takesOutNothingThatHasBegun() {
        Series paused = paused(yoga, pause("2026-03-01", "2026-03-20"));

        assertThat(dates(paused.phases(), "2026-03-01T00:00:00Z", 3))
                .containsExactly(
                        "2026-03-03T19:00 Tuesday Yoga",
                        "2026-03-10T19:00 Tuesday Yoga",
                        "2026-03-24T19:00 Tuesday Yoga");
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
        assertThat(new Pausing(yoga.phases(), MID_MARCH).pause(pause("2026-03-25", "2026-03-31")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.NothingToPause()));
        assertThat(new Pausing(yoga.phases(), MID_MARCH).pause(pause("2026-03-01", "2026-03-12")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.NothingToPause()));
    }

    @Test
    void isRefusedWhereItWouldTakeMoreDatesThanCanBeLeftOut() {
        assertThat(new Pausing(yoga.phases(), MID_MARCH).pause(pause("2026-03-25", "2080-01-01")))
                .isEqualTo(new Pausing.Decision.Refused(new PhaseRefusal.TooManyDates(1_000)));
    }

    @Test
    void isReadAsItWasWritten() {
        List<Pause> pauses = paused(yoga, EASTER).pauses();

        assertThat(PausesColumn.read(PausesColumn.write(pauses))).isEqualTo(pauses);
        assertThat(PausesColumn.read("[]")).isEmpty();
    }

    private static Pause pause(String from, String until) {
        return new Pause(RecurrenceId.parse(from), RecurrenceId.parse(until), "Easter");
    }

    private static Series paused(Series series, Pause pause) {
        var decided = (Pausing.Decision.Decided) new Pausing(series.phases(), MID_MARCH).pause(pause);
        return series.pause(decided, TuesdayYoga.CHANGE, MID_MARCH).getLast().series();
    }

    private static Series resumed(Series series, Instant now) {
        var decided = (Pausing.Decision.Decided) new Pausing(series.phases(), now).resume();
        return series.resume(decided, TuesdayYoga.CHANGE, now).getLast().series();
    }

    private static ScheduleRevision at(String start) {
        return Thursdays.schedule(
                before -> Schedules.acceptedBy(Schedules.proposal(start).rule("FREQ=WEEKLY;BYDAY=TU")),
                before -> before);
    }

    private static Series edited(Series series, ScheduleRevision schedule) {
        return TuesdayYoga.changes(series, revision(UnaryOperator.identity(), schedule), series.slug(), MID_MARCH)
                .getLast()
                .series();
    }

    private static Series following(Series series, String from, ScheduleRevision schedule) {
        return following(series, from, schedule, MID_MARCH);
    }

    private static Series following(Series series, String from, ScheduleRevision schedule, Instant now) {
        Revision revision = revision(UnaryOperator.identity(), schedule);
        PhaseEdit edit = new PhaseRevising(series.phases(), revision, now).following(date(from));
        return series.change(edit, revision, series.slug(), TuesdayYoga.CHANGE, now)
                .getLast()
                .series();
    }
}
