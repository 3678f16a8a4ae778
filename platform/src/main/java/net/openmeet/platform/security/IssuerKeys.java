package net.openmeet.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the issuer publishes: fetched with the first token, so that services may start in any order, then kept for minutes; while
 * the issuer is away the last known ones go on for hours.
 *
 * <p>Tokens that name unknown keys can't make us ask the issuer more than twice in ten seconds. Beyond that the keys known then count: a
 * token of a key that isn't among them is refused, rather than that nobody can say.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final long KEPT = Duration.ofMinutes(5).toMillis();
    private static final long WAIT_FOR_OTHER_FETCH = Duration.ofSeconds(10).toMillis();
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(4);
    private static final long BETWEEN_FETCHES = Duration.ofSeconds(10).toMillis();

    private final Fetched fetched;
    private final JWKSource<SecurityContext> keys;

    IssuerKeys(JWKSetSource<SecurityContext> issuer) {
        this.fetched = new Fetched(issuer);
        this.keys = JWKSourceBuilder.create(fetched)
                .cache(KEPT, WAIT_FOR_OTHER_FETCH)
                .rateLimited(BETWEEN_FETCHES)
                .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException tooOften) {
            JWKSet known = fetched.last(System.currentTimeMillis());
            if (known == null) {
                throw tooOften;
            }
            return wanted.select(known);
        }
    }

    /** Remembers what the issuer said last. */
    private static final class Fetched extends JWKSetSourceWrapper<SecurityContext> {

        private record Answer(JWKSet keys, long at) {}

        private volatile @Nullable Answer last;

        Fetched(JWKSetSource<SecurityContext> issuer) {
            super(issuer);
        }

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            JWKSet keys = getSource().getJWKSet(refresh, now, context);
            last = new Answer(keys, now);
            return keys;
        }

        @Nullable
        JWKSet last(long now) {
            Answer answer = last;
            return answer == null || now - answer.at > KEPT_IN_OUTAGE.toMillis() ? null : answer.keys;
        }
    }
}
