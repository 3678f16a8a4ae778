package net.openmeet.attendance.follower;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in a list by the time at which following began.
 *
 * @param id of the account or the series, whichever the list is of
 */
public record FollowerPosition(Instant followedAt, UUID id) {

    private static final UUID LEAST = new UUID(0, 0);
    private static final UUID GREATEST = new UUID(-1, -1);

    /** Before all. */
    public static final FollowerPosition FIRST = new FollowerPosition(Instant.EPOCH, LEAST);

    /** After all. */
    public static final FollowerPosition LAST = new FollowerPosition(Instant.parse("9999-12-31T00:00:00Z"), GREATEST);
}
