package net.openmeet.community.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person asked to be told of himself. */
public record PersonalExport(
        UUID id,
        UUID accountId,
        Instant requestedAt,
        @Nullable Ready ready) {

    /**
     * It can be fetched.
     *
     * @param bytes how long the file is
     */
    public record Ready(Instant at, Instant expiresAt, long bytes) {}
}
