package net.openmeet.attendance.follower;

import java.util.UUID;

/** Hears of who follows series no more, or by another account, in the transaction in which that changes. */
public interface FollowerObserver {

    /** An account follows a series no more. */
    void unfollowed(UUID seriesId, UUID accountId);

    /** What an account is to a series is another account's from now on, into which it went; the other one follows the series if either did. */
    void merged(UUID seriesId, UUID absorbed, UUID survivor);
}
