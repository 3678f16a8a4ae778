package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;

/** The place of a group in lists, which go from the newest to the oldest. */
public record ListPosition(Instant createdAt, UUID id) {

    /** Before the newest. The database knows no time that {@link Instant} can say and is much later. */
    public static final ListPosition START = new ListPosition(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
}
