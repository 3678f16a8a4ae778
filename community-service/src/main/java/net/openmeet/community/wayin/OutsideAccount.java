package net.openmeet.community.wayin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account elsewhere, by which he signs in here.
 *
 * @param label what its provider was called when it was added
 * @param usedAt when it last was used; null: never yet
 */
public record OutsideAccount(
        UUID id,
        UUID accountId,
        OutsideIdentity identity,
        String label,
        Instant addedAt,
        @Nullable Instant usedAt) implements WayIn {}
