package net.openmeet.gateway.provider;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer gave for one browser.
 *
 * @param expiresAt of the access token
 * @param refresh null where the issuer gives none: the session lasts as long as the access token
 * @param id the ID token that came last; by it the issuer knows whom to sign out
 */
public record IssuedTokens(
        String access,
        Instant expiresAt,
        @Nullable String refresh,
        @Nullable String id) {

    /** So long before the end new ones are asked for: while old ones still do. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    /** Whether the access token does for a while. */
    public boolean areFresh(Instant now) {
        return now.plus(AHEAD).isBefore(expiresAt);
    }

    /** Whether the access token does now. */
    public boolean areGood(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** These, with what the issuer didn't say anew as it was. */
    IssuedTokens after(IssuedTokens before) {
        return new IssuedTokens(
                access, expiresAt, refresh == null ? before.refresh : refresh, id == null ? before.id : id);
    }

    @Override
    public String toString() {
        return "tokens until " + expiresAt;
    }
}
