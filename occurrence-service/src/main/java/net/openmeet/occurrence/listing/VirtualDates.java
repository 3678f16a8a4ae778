package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.util.Iterator;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;

/** The dates of a series by their actual start, computed as they are asked for. */
public final class VirtualDates {

    private final Iterator<PhaseDate> dates;

    /** The dates that actually start at {@code from} or later, and perhaps a few earlier ones. */
    public VirtualDates(Phases phases, Instant from) {
        this.dates = phases.datesFrom(from).iterator();
    }

    /** The next date; null when there is none. */
    public @Nullable Position next() {
        if (!dates.hasNext()) {
            return null;
        }
        PhaseDate date = dates.next();
        return new Position(date.startsAt(), date.id());
    }
}
