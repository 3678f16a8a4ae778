package net.openmeet.platform.copy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the latest rebuild of a copy goes, or went.
 *
 * @param startedAt null: there was none
 * @param finishedAt null: it isn't finished
 * @param read messages read
 * @param remaining messages left as of the last step, at most
 * @param unreadable messages of which nothing could be made
 */
public record RebuildStatus(
        String copy,
        String topic,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long read,
        long remaining,
        long unreadable) {}
