package net.openmeet.vocabulary.schedule;

import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;

/** Why a schedule is refused. Indexes count from 0 in the list as it was proposed. */
public sealed interface ScheduleRefusal {

    /** The lists of a schedule. */
    enum Part {
        RRULES,
        RDATES,
        EXDATES
    }

    /** There is neither a rule nor an rdate: that is a single event. */
    record NothingRepeats() implements ScheduleRefusal {}

    /** Rules and rdates yield no date, or exdates take every one out. */
    record NoDates() implements ScheduleRefusal {}

    /**
     * A list is too long.
     *
     * @param most how many there may be
     */
    record TooMany(Part part, int most) implements ScheduleRefusal {}

    /** A rule repeats hourly or more often. */
    record RepeatsWithinADay(int rule) implements ScheduleRefusal {}

    /**
     * No rule and no rdate yields the start.
     *
     * @param nearest the nearest start that they would yield, if any
     */
    record StartOffTheRules(Optional<RecurrenceId> nearest) implements ScheduleRefusal {}

    /**
     * A date where the series has times, or the other way round.
     *
     * @param meant the same day in the right kind
     */
    record OtherKind(Part part, int index, RecurrenceId meant) implements ScheduleRefusal {}

    /**
     * An exdate takes out a date that isn't there.
     *
     * @param meant the series' first date on that day, if any
     */
    record ExceptionMatchesNothing(int index, Optional<RecurrenceId> meant) implements ScheduleRefusal {}

    /** One date lasts longer than {@link ScheduleProposal#LONGEST_DAYS} days. */
    record TooLong() implements ScheduleRefusal {}

    /** The series is all-day and its duration has hours, minutes or seconds. */
    record NotWholeDays() implements ScheduleRefusal {}
}
