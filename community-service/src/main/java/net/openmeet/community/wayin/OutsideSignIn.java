package net.openmeet.community.wayin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is on his way to an OpenID provider, and back.
 *
 * @param provider its name
 * @param state what it sends back; names this journey
 * @param nonce what it puts into its ID token
 * @param verifier what the code is redeemed with (RFC 7636)
 * @param target where the browser wants to go on
 * @param accountId which another way in is added to; null: he signs in
 */
public record OutsideSignIn(
        UUID id,
        String provider,
        String state,
        String nonce,
        String verifier,
        String target,
        @Nullable UUID accountId,
        Instant expiresAt) {}
