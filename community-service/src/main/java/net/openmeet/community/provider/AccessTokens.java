package net.openmeet.community.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Makes access tokens without a client in between. */
@Component
public class AccessTokens {

    /** Whom access tokens are for: every OpenMeet service. */
    static final String AUDIENCE = "openmeet";

    private final Issuer issuer;
    private final JwtEncoder encoder;
    private final Clock clock;

    AccessTokens(Issuer issuer, JwtEncoder encoder, Clock clock) {
        this.issuer = issuer;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** A JWT that every service takes for this account until it expires. */
    public String issue(UUID accountId, Duration lifetime) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer.value())
                .audience(List.of(AUDIENCE))
                .subject(accountId.toString())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(lifetime))
                .claim("scope", List.of("openid", "profile"))
                .claim(TokenClaims.SIGNED_IN_AT, now.getEpochSecond())
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
