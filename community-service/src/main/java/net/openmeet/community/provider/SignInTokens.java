package net.openmeet.community.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Says who signed in to the provider. Of a type and for an audience of its own: no service takes one for an access token. */
@Component
class SignInTokens {

    private static final String TYPE = "openmeet-sign-in+jwt";
    private static final String AUDIENCE = "openmeet-sign-in";

    private final Issuer issuer;
    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Clock clock;

    SignInTokens(Issuer issuer, JwtEncoder encoder, JWKSource<SecurityContext> keys, Clock clock) {
        this.issuer = issuer;
        this.encoder = encoder;
        this.decoder = decoder(issuer, keys);
        this.clock = clock;
    }

    String issue(SignIn signIn, Duration lifetime) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .id(signIn.id().toString())
                .issuer(issuer.value())
                .audience(List.of(AUDIENCE))
                .subject(signIn.accountId().toString())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type(TYPE).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** Who signed in; empty for anything that {@link #issue} did not make, or that has expired. */
    Optional<SignIn> read(String token) {
        try {
            Jwt jwt = decoder.decode(token);
            return Optional.of(new SignIn(UUID.fromString(jwt.getId()), UUID.fromString(jwt.getSubject())));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    private static JwtDecoder decoder(Issuer issuer, JWKSource<SecurityContext> keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(List.of(TYPE)),
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer.value()),
                new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }
}
