package net.openmeet.attendance.follower;

import java.util.UUID;

/** Hears of who follows series no more, in the transaction in which they end it. */
public interface FollowerObserver {

    /** An account follows a series no more. */
    void unfollowed(UUID seriesId, UUID accountId);
}
