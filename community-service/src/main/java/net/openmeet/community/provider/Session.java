package net.openmeet.community.provider;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in somewhere, with all that came of it: the provider's cookie, and the tokens of clients.
 *
 * @param id {@code sid} of the tokens that came of it
 * @param usedAt when it last got an access token, or began; clients that are used get one every few minutes
 */
public record Session(UUID id, Device device, Instant since, Instant usedAt) {

    /** Whether a token with this {@code sid} came of it. */
    public boolean has(@Nullable String signIn) {
        return id.toString().equals(signIn);
    }
}
