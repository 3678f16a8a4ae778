package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownKeysTest {

    private final SecurityContext context = new SimpleSecurityContext();
    private final Published issuer = new Published();
    private final IssuerKeys keys = new IssuerKeys(issuer);

    @Test
    void areNoKeysHoweverOftenSomebodyNamesThem() throws KeySourceException {
        for (int request = 0; request < 20; request++) {
            assertThat(keys("unknown-" + request)).isEmpty();
        }

        assertThat(issuer.asked).isLessThanOrEqualTo(2);
    }

    @Test
    void keepNobodyElseFromBeingKnown() throws KeySourceException {
        for (int request = 0; request < 20; request++) {
            keys("unknown-" + request);
        }

        assertThat(keys("known")).hasSize(1);
    }

    @Test
    void areNotToldFromOthersBeforeTheIssuerHasEverAnswered() {
        issuer.isAway = true;

        for (int request = 0; request < 20; request++) {
            assertThatThrownBy(() -> keys("known")).isInstanceOf(KeySourceException.class);
        }
    }

    private List<JWK> keys(String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), context);
    }

    private static final class Published implements JWKSetSource<SecurityContext> {

        private final JWKSet keys = new JWKSet(key());
        private boolean isAway;
        private int asked;

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
                throws KeySourceException {
            asked++;
            if (isAway) {
                throw new JWKSetUnavailableException("away");
            }
            return keys;
        }

        @Override
        public void close() {}

        private static ECKey key() {
            try {
                return new ECKeyGenerator(Curve.P_256).keyID("known").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
