package net.openmeet.vocabulary.phase;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import net.openmeet.recurrence.Instance;

/** The dates of phases one after the other, computed as they are asked for: streams of streams would compute all of a phase at once. */
final class PhaseDates implements Iterator<PhaseDate> {

    private final Iterator<Phase> phases;
    private final Instant from;
    private Phase phase;
    private Iterator<Instance> dates = Collections.emptyIterator();

    /** The dates that start at an instant or later, and perhaps a few earlier ones. */
    PhaseDates(Phases phases, Instant from) {
        this.phases = phases.all().iterator();
        this.from = from;
        this.phase = phases.first();
    }

    @Override
    public boolean hasNext() {
        while (!dates.hasNext() && phases.hasNext()) {
            phase = phases.next();
            dates = phase.schedule().datesFrom(from).iterator();
        }
        return dates.hasNext();
    }

    @Override
    public PhaseDate next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The series has ended");
        }
        return new PhaseDate(phase, dates.next().id());
    }
}
