package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class RememberingTokensTest {

    private static final Instant NOW = Instant.parse("2030-03-05T18:00:00Z");
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final AtomicLong nanos = new AtomicLong();
    private final Checked checked = new Checked();
    private Instant now = NOW;
    private final JwtDecoder tokens = new RememberedTokens(checked, () -> now, nanos::get);

    @Test
    void checksATokenOnceInTenSeconds() {
        Jwt first = tokens.decode("alice");
        pass(KEPT.minusNanos(1));

        assertThat(tokens.decode("alice")).isSameAs(first);
        assertThat(checked.times).hasValue(1);
    }

    @Test
    void tellsTokensApart() {
        assertThat(tokens.decode("alice").getSubject()).isEqualTo("alice");
        assertThat(tokens.decode("bob").getSubject()).isEqualTo("bob");
    }

    @Test
    void refusesTokensOfAWithdrawnKeyAfterTenSeconds() {
        tokens.decode("alice");
        checked.withdrawn = true;
        pass(KEPT.minusNanos(1));
        tokens.decode("alice");

        pass(Duration.ofNanos(1));

        assertThatThrownBy(() -> tokens.decode("alice")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void isNotHeldUpByAClockThatIsSetBack() {
        tokens.decode("alice");
        checked.withdrawn = true;
        pass(KEPT);
        now = NOW.minus(Duration.ofHours(1));

        assertThatThrownBy(() -> tokens.decode("alice")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void remembersNoTokenBeyondItsExpiry() {
        checked.lifetime = Duration.ofSeconds(3);
        tokens.decode("alice");
        checked.withdrawn = true;

        pass(Duration.ofSeconds(3));

        assertThatThrownBy(() -> tokens.decode("alice")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void checksRefusedTokensEachTime() {
        checked.withdrawn = true;
        assertThatThrownBy(() -> tokens.decode("alice")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("alice")).isInstanceOf(BadJwtException.class);
        assertThat(checked.times).hasValue(2);

        checked.withdrawn = false;

        assertThat(tokens.decode("alice").getSubject()).isEqualTo("alice");
    }

    @Test
    void keepsNoMoreThanTenThousand() {
        IntStream.rangeClosed(0, 10_000).forEach(number -> tokens.decode("member-" + number));
        checked.times.set(0);

        IntStream.rangeClosed(0, 4_999).forEach(number -> tokens.decode("member-" + (10_000 - number)));
        assertThat(checked.times).as("of the newest half").hasValue(0);
        tokens.decode("member-0");
        assertThat(checked.times).as("of the eldest").hasValue(1);
    }

    @Test
    void givesEachOfManyAtOnceTheirOwn() throws Exception {
        Set<String> wrong = new HashSet<>();
        try (ExecutorService members = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> requests = IntStream.range(0, 40_000)
                    .mapToObj(number -> "member-" + number % 7_000)
                    .<Callable<String>>map(member -> () -> member.equals(subject(member)) ? "" : member)
                    .toList();
            for (Future<String> request : members.invokeAll(requests)) {
                wrong.add(request.get());
            }
        }

        assertThat(wrong).containsExactly("");
    }

    private @Nullable String subject(String member) {
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        return tokens.decode(member).getSubject();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        now = now.plus(time);
    }

    /** Takes every text for a token of whom it names, until its key is withdrawn. */
    private static final class Checked implements JwtDecoder {

        private final AtomicInteger times = new AtomicInteger();
        private Duration lifetime = Duration.ofMinutes(5);
        private boolean withdrawn;

        @Override
        public Jwt decode(String token) {
            times.incrementAndGet();
            if (withdrawn) {
                throw new BadJwtException("The key was withdrawn");
            }
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .subject(token)
                    .issuedAt(NOW)
                    .expiresAt(NOW.plus(lifetime))
                    .build();
        }
    }
}
