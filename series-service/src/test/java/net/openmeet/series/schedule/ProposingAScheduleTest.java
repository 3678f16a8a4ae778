package net.openmeet.series.schedule;

import static net.openmeet.series.schedule.Schedules.acceptedBy;
import static net.openmeet.series.schedule.Schedules.proposal;
import static net.openmeet.series.schedule.Schedules.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.schedule.ScheduleRefusal;
import org.junit.jupiter.api.Test;

class ProposingAScheduleTest {

    @Test
    void takesAWeeklyEvening() {
        Schedule schedule = acceptedBy(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY;BYDAY=TU"));

        assertThat(schedule.startMatchesRules()).isTrue();
        assertThat(schedule.allDay()).isFalse();
        assertThat(schedule.dates().isInfinite()).isTrue();
    }

    @Test
    void takesSeveralRulesOfWhichOneYieldsTheStart() {
        Schedule schedule = acceptedBy(proposal("2026-03-03T19:00")
                .rule("FREQ=WEEKLY;BYDAY=TU")
                .rule("FREQ=WEEKLY;BYDAY=SA;BYHOUR=10;BYMINUTE=0"));

        assertThat(schedule.dates().next(schedule.start()))
                .hasValueSatisfying(saturday -> assertThat(saturday.id()).hasToString("2026-03-07T10:00"));
    }

    @Test
    void takesDatesAloneWithoutARule() {
        Schedule schedule = acceptedBy(
                proposal("2026-03-03T19:00").rdate("2026-03-03T19:00").rdate("2026-05-01T20:00"));

        assertThat(schedule.dates().last())
                .hasValueSatisfying(last -> assertThat(last.id()).hasToString("2026-05-01T20:00"));
    }

    @Test
    void offersTheNearestStartForOneThatNoRuleYields() {
        assertThat(refusalsOf(proposal("2026-03-04T19:00").rule("FREQ=WEEKLY;BYDAY=TU")))
                .containsExactly(
                        new ScheduleRefusal.StartOffTheRules(Optional.of(RecurrenceId.parse("2026-03-03T19:00"))));
    }

    @Test
    void offersTheFirstRdateWhereThereIsNoRule() {
        assertThat(refusalsOf(proposal("2026-03-04T19:00").rdate("2026-05-01T20:00")))
                .containsExactly(
                        new ScheduleRefusal.StartOffTheRules(Optional.of(RecurrenceId.parse("2026-05-01T20:00"))));
    }

    @Test
    void offersNoStartThatIsPastTheRulesEnd() {
        assertThat(refusalsOf(proposal("2026-03-09T19:00")
                        .rule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260309T200000")
                        .rdate("2026-03-12T19:00")))
                .containsExactly(new ScheduleRefusal.StartOffTheRules(Optional.empty()));
    }

    @Test
    void refusesWhatDoesNotRepeat() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00"))).containsExactly(new ScheduleRefusal.NothingRepeats());
    }

    @Test
    void refusesARuleThatYieldsNothing() {
        assertThat(refusalsOf(proposal("2026-02-28").duration("P1D").rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")))
                .containsExactly(new ScheduleRefusal.NoDates());
    }

    @Test
    void refusesExceptionsThatLeaveNothing() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00")
                        .rule("FREQ=WEEKLY;COUNT=2")
                        .exdate("2026-03-03T19:00")
                        .exdate("2026-03-10T19:00")))
                .containsExactly(new ScheduleRefusal.NoDates());
    }

    @Test
    void takesAnExceptionOfTheStart() {
        Schedule schedule =
                acceptedBy(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY").exdate("2026-03-03T19:00"));

        assertThat(schedule.dates().first())
                .hasValueSatisfying(first -> assertThat(first.id()).hasToString("2026-03-10T19:00"));
    }

    @Test
    void offersTheDateOfThatDayForAnExceptionAtAnotherTime() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY").exdate("2026-03-10T18:00")))
                .containsExactly(new ScheduleRefusal.ExceptionMatchesNothing(
                        0, Optional.of(RecurrenceId.parse("2026-03-10T19:00"))));
    }

    @Test
    void offersNothingForAnExceptionOnAnotherDay() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY").exdate("2026-03-11T19:00")))
                .containsExactly(new ScheduleRefusal.ExceptionMatchesNothing(0, Optional.empty()));
    }

    @Test
    void offersNothingForAnExceptionOnTheLastDayOfTime() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY").exdate("9999-12-31T23:00")))
                .containsExactly(new ScheduleRefusal.ExceptionMatchesNothing(0, Optional.empty()));
    }

    @Test
    void offersTheTimeOfTheStartForADateWithoutOne() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY").exdate("2026-03-10")))
                .containsExactly(new ScheduleRefusal.OtherKind(
                        ScheduleRefusal.Part.EXDATES, 0, RecurrenceId.parse("2026-03-10T19:00")));
    }

    @Test
    void offersTheDateForATimeWhereDaysAreWhole() {
        assertThat(refusalsOf(proposal("2026-03-03")
                        .duration("P1D")
                        .rule("FREQ=WEEKLY")
                        .rdate("2026-03-05T10:00")))
                .containsExactly(new ScheduleRefusal.OtherKind(
                        ScheduleRefusal.Part.RDATES, 0, RecurrenceId.parse("2026-03-05")));
    }

    @Test
    void refusesToRepeatWithinADay() {
        assertThat(refusalsOf(proposal("2026-03-03T19:00").rule("FREQ=DAILY").rule("FREQ=HOURLY")))
                .containsExactly(new ScheduleRefusal.RepeatsWithinADay(1));
    }

    @Test
    void refusesHoursWhereDaysAreWhole() {
        assertThat(refusalsOf(proposal("2026-03-03").duration("PT24H").rule("FREQ=WEEKLY")))
                .containsExactly(new ScheduleRefusal.NotWholeDays());
    }

    @Test
    void refusesDatesThatLastLongerThanAYear() {
        assertThat(refusalsOf(proposal("2026-03-03").duration("P367D").rule("FREQ=YEARLY")))
                .containsExactly(new ScheduleRefusal.TooLong());
    }

    @Test
    void refusesMoreRulesThanAPersonCanSurvey() {
        Schedules.Proposal proposal = proposal("2026-03-03T19:00");
        for (int i = 0; i <= ScheduleProposal.MOST_RULES; i++) {
            proposal = proposal.rule("FREQ=WEEKLY");
        }

        assertThat(refusalsOf(proposal))
                .containsExactly(new ScheduleRefusal.TooMany(ScheduleRefusal.Part.RRULES, ScheduleProposal.MOST_RULES));
    }

    @Test
    void namesAllReasonsAtOnce() {
        assertThat(refusalsOf(proposal("2026-03-03")
                        .duration("PT1H")
                        .rule("FREQ=HOURLY")
                        .exdate("2026-03-04T00:00")))
                .hasSize(3);
    }

    /** Anybody may ask for a preview: a thousand of them, and rules that seldom yield a date, took seconds. */
    @Test
    void looksIntoFiftyOfTheExdatesThatMatchNothing() {
        Schedules.Proposal proposal = proposal("2026-03-03T19:00").rule("FREQ=WEEKLY;BYDAY=TU");
        IntStream.range(0, 60).forEach(minute -> proposal.exdate("2026-03-03T08:%02d".formatted(minute)));

        assertThat(refusalsOf(proposal)).hasSize(50);
    }
}
