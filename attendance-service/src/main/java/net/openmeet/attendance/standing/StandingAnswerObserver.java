package net.openmeet.attendance.standing;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Hears of changed standing answers, in the transaction that changes them. */
public interface StandingAnswerObserver {

    /**
     * A standing answer says something else from now on.
     *
     * @param takesBack whether it ended, and takes back what it answered
     */
    void changed(UUID seriesId, UUID accountId, boolean takesBack, Change change);
}
