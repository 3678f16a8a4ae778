package net.openmeet.vocabulary.phase;

import java.time.Instant;
import net.openmeet.recurrence.RecurrenceId;

/**
 * One date of a series.
 *
 * @param phase the stretch of the series that it belongs to
 * @param id the date's name in the series
 */
public record PhaseDate(Phase phase, RecurrenceId id) {

    /** When it starts unless it was moved. */
    public Instant startsAt() {
        return phase.schedule().startOf(id);
    }

    /** When it ends unless it was moved; exclusive. */
    public Instant endsAt() {
        return phase.schedule().endOf(id);
    }

    /** Whether it is over at {@code now}, unless it was moved. */
    public boolean hasEnded(Instant now) {
        return phase.schedule().hasEnded(id, now);
    }
}
