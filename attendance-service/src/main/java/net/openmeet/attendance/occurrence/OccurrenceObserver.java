package net.openmeet.attendance.occurrence;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Hears of every change of what is known of an occurrence, in the transaction that learns it. */
public interface OccurrenceObserver {

    /**
     * The occurrence is this from now on.
     *
     * @param change what made it so
     */
    void changed(KnownOccurrence occurrence, Change change);

    /** Whether somebody has answered for an occurrence; nobody does until the transaction ends. */
    boolean isAnswered(UUID occurrenceId);
}
