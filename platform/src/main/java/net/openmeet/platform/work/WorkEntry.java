package net.openmeet.platform.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of work as people see it.
 *
 * @param state waiting, stuck, calling or unknown
 * @param attempts failures in a row; of a call to the outside, attempts that were begun
 * @param dueAt not before; null: at once
 * @param heldUntil waits until then: back-off, or the pause of recurring work; null: doesn't
 * @param payload JSON
 */
public record WorkEntry(
        UUID id,
        String kind,
        String key,
        String state,
        boolean recurring,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant heldUntil,
        Instant enqueuedAt,
        @Nullable Instant attemptedAt,
        @Nullable String lastError,
        String payload) {}
