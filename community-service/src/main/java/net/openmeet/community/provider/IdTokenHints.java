package net.openmeet.community.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * ID tokens that come back as {@code id_token_hint}, of any age (OpenID Connect RP-Initiated Logout, 2): neither a later refresh nor the
 * end of the authorization makes one worthless.
 */
@Component
public class IdTokenHints {

    private final JwtDecoder decoder;

    IdTokenHints(Issuer issuer, JWKSource<SecurityContext> keys) {
        NimbusJwtDecoder signatures = NimbusJwtDecoder.withJwkSource(keys).build();
        signatures.setJwtValidator(new JwtIssuerValidator(issuer.value()));
        this.decoder = signatures;
    }

    /**
     * What an ID token says about where it came from.
     *
     * @param signInId whose {@code sid} it has
     * @param clientId whom it was made for
     */
    public record Hint(UUID signInId, String clientId) {}

    /** Empty for anything that is no ID token of ours, or one whose key is no longer published. */
    public Optional<Hint> read(@Nullable String token) {
        try {
            return token == null ? Optional.empty() : hint(decoder.decode(token));
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Hint> hint(Jwt token) {
        String signIn = token.getClaimAsString(TokenClaims.SIGN_IN);
        return signIn == null || token.getAudience() == null
                ? Optional.empty()
                : token.getAudience().stream().findFirst().map(clientId -> new Hint(UUID.fromString(signIn), clientId));
    }
}
