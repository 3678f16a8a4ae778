package net.openmeet.community.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.security.InternalTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Makes the tokens by which this service asks the others: it is the provider, and needs none of its clients for that. */
@Component
public class ServiceTokens {

    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final Issuer issuer;
    private final JwtEncoder encoder;
    private final Clock clock;
    private final String service;

    ServiceTokens(Issuer issuer, JwtEncoder encoder, Clock clock, @Value("${spring.application.name}") String service) {
        this.issuer = issuer;
        this.encoder = encoder;
        this.clock = clock;
        this.service = service;
    }

    /** A JWT with one scope, for as long as a request takes to begin. */
    public String issue(String scope) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer.value())
                .audience(List.of(InternalTokens.AUDIENCE))
                .subject(service)
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(LIFETIME))
                .claim("scope", List.of(scope))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
