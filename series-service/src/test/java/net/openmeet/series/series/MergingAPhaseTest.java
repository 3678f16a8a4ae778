package net.openmeet.series.series;

import static net.openmeet.series.series.SplittingASeriesTest.dates;
import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.lasting;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.FormerPhases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseMerging;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRestoring;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;
import org.junit.jupiter.api.Test;

/** Tuesdays of 2026: 17, 24 and 31 March, 7 and 14 April; ten of them from the 3rd on. */
class MergingAPhaseTest {

    private final Phases course = Phases.of(new Phase(tenTuesdays(), TuesdayYoga.template()));
    private final PhaseEdit.GoesOn split = following(course, "2026-03-24T19:00", thursdaysFrom("2026-03-26T20:00"));

    @Test
    void letsThePhaseBeforeGoOnWithTheCountThatItHad() {
        var merged = (PhaseEdit.GoesOn) merge(split.phases(), "2026-03-26T20:00", MID_MARCH, former(course, split));

        assertThat(merged.phases()).isEqualTo(course);
        assertThat(merged.at()).isEqualTo(split.at().reversed(date("2026-03-26T20:00")));
    }

    @Test
    void keepsWhatThePhaseBeforeLooksLikeAndLeavesOutToday() {
        Phases without = ((PhaseEdit.Dates)
                        new DatesOfSeries(split.phases(), MID_MARCH).exclude(date("2026-03-17T19:00")))
                .phases();

        var merged = (PhaseEdit.GoesOn) merge(without, "2026-03-26T20:00", MID_MARCH, former(course, split));

        assertThat(dates(merged.phases(), "2026-03-12T00:00:00Z", 2))
                .containsExactly("2026-03-24T19:00 Tuesday Yoga", "2026-03-31T19:00 Tuesday Yoga");
    }

    @Test
    void goesOnUntilTheNextPhaseBegins() {
        PhaseEdit.GoesOn second = following(split.phases(), "2026-04-09T20:00", lasting("PT3H"));

        var merged = (PhaseEdit.GoesOn) merge(
                second.phases(), "2026-03-26T20:00", MID_MARCH, former(split.phases(), second), former(course, split));

        assertThat(merged.phases().planned()).hasSize(2);
        assertThat(dates(merged.phases(), "2026-03-28T00:00:00Z", 3))
                .containsExactly(
                        "2026-03-31T19:00 Tuesday Yoga",
                        "2026-04-07T19:00 Tuesday Yoga",
                        "2026-04-09T20:00 Tuesday Yoga");
    }

    @Test
    void mergesAPhaseThatWasChangedSinceTheSplit() {
        PhaseEdit.GoesOn later = following(split.phases(), "2026-03-26T20:00", thursdaysFrom("2026-04-02T21:00"));

        var merged = (PhaseEdit.GoesOn) merge(
                later.phases(), "2026-04-02T21:00", MID_MARCH, former(split.phases(), later), former(course, split));

        assertThat(merged.phases()).isEqualTo(course);
    }

    @Test
    void makesNoDatesOfThePast() {
        PhaseEdit.GoesOn later = following(course, "2026-03-24T19:00", thursdaysFrom("2026-05-07T20:00"));

        var merged = (PhaseEdit.GoesOn)
                merge(later.phases(), "2026-05-07T20:00", Instant.parse("2026-04-01T00:00:00Z"), former(course, later));

        assertThat(dates(merged.phases(), "2026-03-12T00:00:00Z", 2))
                .containsExactly("2026-03-17T19:00 Tuesday Yoga", "2026-04-07T19:00 Tuesday Yoga");
    }

    @Test
    void endsWhereTheSeriesWasEndedSince() {
        Phases endless = TuesdayYoga.series().phases();
        PhaseEdit.GoesOn thursdays = following(endless, "2026-03-24T19:00", thursdaysFrom("2026-03-26T20:00"));
        Phases ended = thatEnds(thursdays.phases(), "2026-04-10");

        var merged = (PhaseEdit.GoesOn) merge(ended, "2026-03-26T20:00", MID_MARCH, former(endless, thursdays));

        assertThat(dates(merged.phases(), "2026-03-30T00:00:00Z", 5))
                .containsExactly("2026-03-31T19:00 Tuesday Yoga", "2026-04-07T19:00 Tuesday Yoga");
        assertThat(merge(thursdays.phases(), "2026-03-26T20:00", MID_MARCH, former(endless, thursdays))
                        .phasesAfter(ended))
                .isEqualTo(endless);
    }

    @Test
    void endsThereOnceMoreWhenTheMergeWasTakenBack() {
        PhaseEdit.GoesOn renamed = following(course, "2026-03-24T19:00", lasting("PT3H"));
        Phases ended = thatEnds(renamed.phases(), "2026-04-10");
        var merged = (PhaseEdit.GoesOn) merge(ended, "2026-03-24T19:00", MID_MARCH, former(course, renamed));
        var undone =
                (PhaseEdit.GoesOn) new PhaseRestoring(merged.phases(), ended, MID_MARCH, merged.at(), MID_MARCH).edit();

        var again = (PhaseEdit.GoesOn) merge(
                undone.phases(),
                "2026-03-24T19:00",
                MID_MARCH,
                former(merged.phases(), undone),
                former(ended, merged),
                former(course, renamed));

        assertThat(again.phases()).isEqualTo(merged.phases());
        assertThat(again.phases().last().last()).contains(date("2026-04-07T19:00"));
    }

    @Test
    void keepsDatesThatWereAddedOrPutInAgainSince() {
        Phases without = after(course, new DatesOfSeries(course, MID_MARCH).exclude(date("2026-04-07T19:00")));
        PhaseEdit.GoesOn longer = following(without, "2026-03-24T19:00", lasting("PT3H"));
        Phases added =
                after(longer.phases(), new DatesOfSeries(longer.phases(), MID_MARCH).include(date("2026-04-02T10:00")));
        Phases again = after(added, new DatesOfSeries(added, MID_MARCH).include(date("2026-04-07T19:00")));

        var merged = (PhaseEdit.GoesOn) merge(again, "2026-03-24T19:00", MID_MARCH, former(without, longer));

        assertThat(dates(merged.phases(), "2026-03-30T00:00:00Z", 3))
                .containsExactly(
                        "2026-03-31T19:00 Tuesday Yoga",
                        "2026-04-02T10:00 Tuesday Yoga",
                        "2026-04-07T19:00 Tuesday Yoga");
    }

    @Test
    void saysWhatIsAgainstItWithoutLookingAtWhatTheSeriesWas() {
        assertThat(merge("2026-03-27T20:00", MID_MARCH))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.NoPhase(date("2026-03-27T20:00"))));
        assertThat(merge("2026-03-03T19:00", MID_MARCH))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.FirstPhase()));
        assertThat(merge("2026-03-26T20:00", Instant.parse("2026-03-28T00:00:00Z")))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.TookPlace(date("2026-03-26T20:00"))));
    }

    @Test
    void saysThatThePhaseBeforeIsNotWhatASplitHasLeft() {
        assertThat(merge(split.phases(), "2026-03-26T20:00", MID_MARCH))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.ChangedSinceSplit(date("2026-03-26T20:00"))));
    }

    private PhaseEdit merge(String date, Instant now) {
        return new PhaseMerging(split.phases(), now).merge(date(date), (goesOn, goes) -> {
            throw new AssertionError("Asked for what the series was");
        });
    }

    private static PhaseEdit merge(Phases phases, String date, Instant now, FormerPhases... splits) {
        return new PhaseMerging(phases, now).merge(date(date), (goesOn, goes) -> List.of(splits));
    }

    private static Phases thatEnds(Phases phases, String from) {
        return after(phases, new DatesOfSeries(phases, MID_MARCH).end(Optional.of(date(from))));
    }

    private static Phases after(Phases before, PhaseEdit edit) {
        return edit.phasesAfter(before);
    }

    private static FormerPhases former(Phases before, PhaseEdit.GoesOn split) {
        return new FormerPhases(schedules(before), split.at(), schedules(split.phases()));
    }

    private static List<Schedule> schedules(Phases phases) {
        return phases.planned().stream().map(Phase::schedule).toList();
    }

    private static PhaseEdit.GoesOn following(Phases phases, String from, ScheduleRevision schedule) {
        var revising = new PhaseRevising(phases, revision(UnaryOperator.identity(), schedule), MID_MARCH);
        return (PhaseEdit.GoesOn) revising.following(date(from));
    }

    private static Schedule tenTuesdays() {
        return Schedules.acceptedBy(Schedules.proposal("2026-03-03T19:00").rule("FREQ=WEEKLY;COUNT=10;BYDAY=TU"));
    }
}
