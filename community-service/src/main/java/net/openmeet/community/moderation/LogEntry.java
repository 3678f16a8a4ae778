package net.openmeet.community.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to moderate the instance.
 *
 * @param moderator null: whoever runs the instance, or time went by
 * @param action e.g. {@code hide}, {@code role-granted}
 * @param thing what it was about
 * @param reason one word; empty for none
 * @param note what moderators are told; empty for nothing
 * @param until null: for good, or at once
 */
public record LogEntry(
        UUID id,
        Instant at,
        @Nullable UUID moderator,
        String action,
        Thing thing,
        String reason,
        String note,
        @Nullable Instant until) {}
