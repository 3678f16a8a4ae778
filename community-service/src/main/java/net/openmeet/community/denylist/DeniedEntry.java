package net.openmeet.community.denylist;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that moderators deny.
 *
 * @param value as it was typed
 * @param note what moderators read; empty for nothing
 * @param addedBy account id of a moderator
 */
public record DeniedEntry(UUID id, DeniedKind kind, String value, String note, UUID addedBy, Instant addedAt) {

    public static final int LONGEST_VALUE = 300;
    public static final int LONGEST_NOTE = 500;
    public static final int MOST = 10_000;
}
