package net.openmeet.vocabulary.phase.edit;

import java.util.List;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;

/** When a series shall take place. */
public interface ScheduleRevision {

    /** A schedule as it shall be. */
    Schedule revised(Schedule current);

    /**
     * Whether it can be said of each of several schedules, which keep their days and their rules then; where not, it says when the first one takes
     * place. It is asked before anything that is wrong is told.
     */
    default boolean isOfEach(List<Schedule> current) {
        return keepsDates(current.getFirst(), revised(current.getFirst()));
    }

    /**
     * One of those with the zone, the duration and the time of day that it shall have.
     *
     * @param first the one whose start is said: the others move by as much
     */
    Schedule reframed(Schedule current, Schedule first);

    /** The phases that take the place of all that go on, where it says them one by one; none where {@link #revised} says it. */
    default List<Phase> goingOn() {
        return List.of();
    }

    /**
     * Whether a schedule would have no date as it shall be, and nothing else is wrong with it: its start would come after the end of its rules. It is
     * asked before anything that is wrong is told.
     */
    default boolean leavesNoDate(Schedule current) {
        return false;
    }

    /** Whether it says itself how all dates repeat, so that the end which a later phase put to a rule isn't one any more. */
    default boolean saysHowItRepeats() {
        return true;
    }

    /** Whether two schedules have the same dates by name, whatever zone they are in. */
    static boolean keepsDates(Schedule before, Schedule after) {
        RecurrenceSet dates = before.dates();
        RecurrenceSet others = after.dates();
        return before.start().equals(after.start())
                && dates.rules().equals(others.rules())
                && dates.dates().equals(others.dates())
                && dates.exceptions().equals(others.exceptions());
    }
}
