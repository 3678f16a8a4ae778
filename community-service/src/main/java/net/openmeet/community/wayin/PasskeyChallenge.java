package net.openmeet.community.wayin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a device is to sign, once.
 *
 * @param value 256 random bits
 * @param userHandle what the new passkey is to know its account by; null: an old one signs in
 */
record PasskeyChallenge(String value, @Nullable String userHandle, Instant expiresAt) {}
