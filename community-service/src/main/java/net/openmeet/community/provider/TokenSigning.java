package net.openmeet.community.provider;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Which key signs, and which are published. Asked of the database each time, so that all instances agree at once. */
@Configuration(proxyBeanMethods = false)
class TokenSigning {

    /** What the key set endpoint shows: public halves only. */
    @Bean
    JWKSource<SecurityContext> publishedKeys(SigningKeys keys) {
        return (selector, context) -> selector.select(new JWKSet(keys.published()));
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys, Clock clock) {
        return new NimbusJwtEncoder((selector, context) -> signing(selector, keys, clock));
    }

    private static List<JWK> signing(JWKSelector selector, SigningKeys keys, Clock clock) {
        JWK key = keys.signing(clock.instant())
                .orElseThrow(() -> new IllegalStateException("There is no signing key yet"))
                .pair();
        return selector.select(new JWKSet(key));
    }
}
