package net.openmeet.community.account.web;

import java.time.Instant;
import net.openmeet.platform.security.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * Why one's account may change nothing.
 *
 * @param reason {@code spam}, {@code harassment}, {@code illegal}, {@code impersonation} or {@code other}
 * @param until UTC; null: for good
 */
record SuspensionResponse(String reason, @Nullable Instant until) {

    static SuspensionResponse of(Suspension suspension) {
        return new SuspensionResponse(suspension.reason(), suspension.until());
    }
}
