package net.openmeet.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.IssuedTokens;
import org.junit.jupiter.api.Test;

class SealedTokensTest {

    private final BrowserSecret secret = BrowserSecret.random();
    private final IssuedTokens tokens =
            new IssuedTokens("access-token", Instant.parse("2030-03-05T09:00:00Z"), "refresh-token", null);

    @Test
    void areOpenedByTheirOwnCookieAlone() {
        SealedTokens sealed = SealedTokens.seal(tokens, secret);

        assertThat(sealed.open(secret)).contains(tokens);
        assertThat(sealed.open(BrowserSecret.random())).isEmpty();
    }

    @Test
    void sayNothingAndNeverTheSame() {
        byte[] sealed = SealedTokens.seal(tokens, secret).bytes();

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("token");
        assertThat(SealedTokens.seal(tokens, secret).bytes()).isNotEqualTo(sealed);
    }

    @Test
    void areWorthNothingOnceChanged() {
        byte[] changed = SealedTokens.seal(tokens, secret).bytes();
        changed[changed.length - 1] ^= 1;

        assertThat(new SealedTokens(changed).open(secret)).isEmpty();
        assertThat(new SealedTokens(new byte[3]).open(secret)).isEmpty();
    }
}
