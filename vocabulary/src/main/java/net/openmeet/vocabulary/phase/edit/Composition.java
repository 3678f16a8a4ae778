package net.openmeet.vocabulary.phase.edit;

import java.util.List;
import java.util.function.Function;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;

/** Puts phases and pauses together, or says why they make no series. */
final class Composition {

    private Composition() {}

    /**
     * What an edit comes to that wants a series to have these.
     *
     * @param planned at least one, by the order of their dates
     * @param edit makes of them what the edit is
     */
    static PhaseEdit of(List<Phase> planned, List<Pause> pauses, Function<Phases, PhaseEdit> edit) {
        if (planned.size() > Phases.MOST) {
            return new PhaseEdit.Refused(new PhaseRefusal.TooManyPhases(Phases.MOST));
        }
        for (int i = 1; i < planned.size(); i++) {
            Phase later = planned.get(i);
            Phase earlier = planned.get(i - 1);
            if (!earlier.endsBefore(later)) {
                return new PhaseEdit.Refused(PhaseRefusal.Overlaps.of(later, earlier));
            }
        }
        if (PausedPhases.areTooMany(planned, pauses)) {
            return new PhaseEdit.Refused(new PhaseRefusal.TooManyDates(PausedPhases.MOST_DATES));
        }
        if (PausedPhases.of(planned, pauses).isEmpty()) {
            return new PhaseEdit.Refused(new PhaseRefusal.NoDates());
        }
        var phases = new Phases(planned, pauses);
        return phases.isTooLarge() ? new PhaseEdit.Refused(new PhaseRefusal.TooLarge()) : edit.apply(phases);
    }
}
