package net.openmeet.vocabulary.phase.edit;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;

/** What an edit makes of the phases of a series. */
public sealed interface PhaseEdit {

    /** The phases as they are after it, where they were others before. */
    default Phases phasesAfter(Phases before) {
        return switch (this) {
            case Looks looks -> looks.phases();
            case GoesOn goesOn -> goesOn.phases();
            case Dates dates -> dates.phases();
            case Same same -> before;
            case Refused refused -> before;
        };
    }

    /** Nothing: they are like that already. */
    record Same() implements PhaseEdit {}

    record Refused(PhaseRefusal reason) implements PhaseEdit {}

    /**
     * Some look different, on the same dates.
     *
     * @param before those that are concerned, as they were
     * @param after the same as they are from now on
     */
    record Looks(Phases phases, List<Phase> before, List<Phase> after) implements PhaseEdit {}

    /**
     * From a date on the series goes on otherwise.
     *
     * @param before the phases that are concerned, as they would have gone on
     * @param after those that take their place
     * @param following whether it was asked for from that date on, rather than for all
     */
    record GoesOn(Phases phases, TurningPoint at, List<Phase> before, List<Phase> after, boolean following)
            implements PhaseEdit {}

    /**
     * Some dates more, or less; or none from a date on.
     *
     * @param dates at least one, ascending
     */
    record Dates(Phases phases, List<RecurrenceId> dates) implements PhaseEdit {
        public Dates {
            dates = List.copyOf(dates);
        }
    }
}
