package net.openmeet.platform.security;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import net.openmeet.platform.hash.Sha256;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers good tokens for ten seconds, and not beyond their expiry: the next request of the same member needs no signature checked. So long
 * a key goes on counting that the decoder has dropped. Refused tokens are refused anew each time.
 */
final class RememberedTokens implements JwtDecoder {

    private final JwtDecoder tokens;
    private final InstantSource clock;
    private final Recent<ByteBuffer, Jwt> good;

    /**
     * Remembers what {@code tokens} finds good.
     *
     * @param clock what expiry is measured by
     * @param nanos how time goes by, whatever becomes of the clock
     */
    RememberedTokens(JwtDecoder tokens, InstantSource clock, LongSupplier nanos) {
        this.tokens = tokens;
        this.clock = clock;
        this.good = new Recent<>(nanos);
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.of(ByteBuffer.wrap(Sha256.of(token)), hash -> tokens.decode(token));
        Instant expiry = known.getExpiresAt();
        // The decoder has its own mind about clocks that differ.
        return expiry == null || clock.instant().isBefore(expiry) ? known : tokens.decode(token);
    }
}
