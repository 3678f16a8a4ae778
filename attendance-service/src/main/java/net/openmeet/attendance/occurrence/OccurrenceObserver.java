package net.openmeet.attendance.occurrence;

import java.util.List;
import java.util.UUID;

/** Hears of every change of what is known of an occurrence, in the transaction that learns it. */
public interface OccurrenceObserver {

    /** The occurrences, each another one, are this from now on. */
    void changed(List<OccurrenceNews> news);

    /** Whether somebody has answered for an occurrence; nobody does until the transaction ends. */
    boolean isAnswered(UUID occurrenceId);
}
