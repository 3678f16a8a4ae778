package net.openmeet.series.series;

import static net.openmeet.series.series.SplittingASeriesTest.dates;
import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangingSingleDatesTest {

    private final Phases tuesdays = TuesdayYoga.series().phases();
    private final Phases thenThursdays = ((PhaseEdit.GoesOn) new PhaseRevising(
                            tuesdays, revision(UnaryOperator.identity(), thursdaysFrom("2026-04-02T20:00")), MID_MARCH)
                    .following(date("2026-03-31T19:00")))
            .phases();

    @Test
    void leavesADateOutAndPutsItInAgain() {
        Phases without = changed(of(tuesdays).exclude(date("2026-03-24T19:00")));

        assertThat(without.contains(date("2026-03-24T19:00"))).isFalse();
        assertThat(changed(of(without).include(date("2026-03-24T19:00")))).isEqualTo(tuesdays);
    }

    @Test
    void leavesADateOutOfThePhaseThatHasIt() {
        Phases without = changed(of(thenThursdays).exclude(date("2026-04-02T20:00")));

        assertThat(without.first()).isEqualTo(thenThursdays.first());
        assertThat(without.last().first()).hasToString("2026-04-09T20:00");
    }

    @Test
    void putsADateInThatNeverWasOne() {
        Phases more = changed(of(thenThursdays).include(date("2026-03-27T18:00")));

        assertThat(dates(more, "2026-03-20T00:00:00Z", 3))
                .containsExactly(
                        "2026-03-24T19:00 Tuesday Yoga",
                        "2026-03-27T18:00 Tuesday Yoga",
                        "2026-04-02T20:00 Tuesday Yoga");
        assertThat(more.first().contains(date("2026-03-27T18:00"))).isTrue();
    }

    @Test
    void changesNothingTwice() {
        Phases without = changed(of(tuesdays).exclude(date("2026-03-24T19:00")));

        assertThat(of(without).exclude(date("2026-03-24T19:00"))).isInstanceOf(PhaseEdit.Same.class);
        assertThat(of(tuesdays).include(date("2026-03-24T19:00"))).isInstanceOf(PhaseEdit.Same.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T19:00, Over",
        "2026-03-25T19:00, NoSuchDate",
        "2026-03-24, NoSuchDate",
    })
    void leavesOutOnlyWhatIsThereAndNotOver(String date, String reason) {
        assertThat(refusal(of(tuesdays).exclude(date(date))).getClass().getSimpleName())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11T19:00, Over", "2026-03-25, OtherKind"})
    void putsInWhatIsNotOverAndOfTheKindOfTheOthers(String date, String reason) {
        assertThat(refusal(of(tuesdays).include(date(date))).getClass().getSimpleName())
                .isEqualTo(reason);
    }

    @Test
    void keepsOneDateOfEachPhase() {
        Phases two = Phases.of(new Phase(
                Schedules.acceptedBy(Schedules.proposal("2026-03-17T19:00").rule("FREQ=WEEKLY;COUNT=2")),
                TuesdayYoga.template()));
        Phases one = changed(of(two).exclude(date("2026-03-17T19:00")));

        assertThat(refusal(of(one).exclude(date("2026-03-24T19:00")))).isEqualTo(new PhaseRefusal.NoDates());
    }

    @Test
    void endsWithTheLastDateBeforeADay() {
        Phases ended = changed(of(thenThursdays).end(Optional.of(date("2026-04-09"))));

        assertThat(ended.last().last()).contains(date("2026-04-02T20:00"));
    }

    @Test
    void endsWithThePhaseBeforeWhereALaterOneWouldHaveNoDates() {
        Phases ended = changed(of(thenThursdays).end(Optional.of(date("2026-04-01"))));

        assertThat(ended).isEqualTo(Phases.of(thenThursdays.first()));
    }

    @Test
    void endsNowAtTheEarliest() {
        RecurrenceId longAgo = date("2026-01-01");

        assertThat(changed(of(tuesdays).end(Optional.of(longAgo))).last().last())
                .contains(date("2026-03-10T19:00"));
        assertThat(changed(of(tuesdays).end(Optional.empty())).last().last()).contains(date("2026-03-10T19:00"));
    }

    @Test
    void hasEndedAlreadyWhereNoDateIsLeft() {
        Phases ended = changed(of(tuesdays).end(Optional.empty()));

        assertThat(of(ended).end(Optional.empty())).isInstanceOf(PhaseEdit.Same.class);
    }

    @Test
    void doesNotEndBeforeItsFirstDate() {
        assertThat(new DatesOfSeries(tuesdays, TuesdayYoga.NOW).end(Optional.empty()))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.NoDates()));
    }

    private static DatesOfSeries of(Phases phases) {
        return new DatesOfSeries(phases, MID_MARCH);
    }

    private static Phases changed(PhaseEdit edit) {
        return ((PhaseEdit.Dates) edit).phases();
    }

    private static PhaseRefusal refusal(PhaseEdit edit) {
        return ((PhaseEdit.Refused) edit).reason();
    }
}
