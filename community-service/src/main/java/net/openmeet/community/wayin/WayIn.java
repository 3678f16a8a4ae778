package net.openmeet.community.wayin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what somebody signs in to their account. */
public sealed interface WayIn permits AccountAddress, Passkey, OutsideAccount {

    UUID id();

    UUID accountId();

    Instant addedAt();

    /** When it last was used; null: never yet. */
    @Nullable
    Instant usedAt();
}
