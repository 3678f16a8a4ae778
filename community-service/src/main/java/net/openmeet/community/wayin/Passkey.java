package net.openmeet.community.wayin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.wayin.passkey.Credential;
import org.jspecify.annotations.Nullable;

/**
 * A device, or what keeps passkeys for several, by which somebody signs in.
 *
 * @param userHandle what it knows the account by; means nothing to anybody else
 * @param transports how a browser reaches it ({@code internal}, {@code usb} …)
 * @param name what its owner calls it
 * @param usedAt when it last was; null: never yet
 * @param suspectedAt when it last looked as if there were two of it; null: never
 */
public record Passkey(
        UUID id,
        UUID accountId,
        Credential credential,
        String userHandle,
        List<String> transports,
        String name,
        Instant addedAt,
        @Nullable Instant usedAt,
        @Nullable Instant suspectedAt)
        implements WayIn {}
