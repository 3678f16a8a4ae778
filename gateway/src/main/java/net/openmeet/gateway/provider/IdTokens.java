package net.openmeet.gateway.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import net.openmeet.gateway.cookie.BrowserSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks ID tokens (OpenID Connect Core, 3.1.3.7): that the issuer made them, for us, and for the browser that was sent. */
public final class IdTokens {

    private final JwtDecoder decoder;

    IdTokens(String issuer, URI keys, String clientId) {
        NimbusJwtDecoder signatures = NimbusJwtDecoder.withJwkSetUri(keys.toString())
                .jwsAlgorithms(
                        algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
        signatures.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(clientId))));
        this.decoder = signatures;
    }

    /** Whether this came of the browser's own request. */
    public boolean isOf(BrowserSecret browser, @Nullable String token) {
        if (token == null) {
            return false;
        }
        try {
            Jwt checked = decoder.decode(token);
            String nonce = checked.getClaimAsString("nonce");
            return nonce != null && browser.isCode(Purpose.NONCE, nonce);
        } catch (JwtException refused) {
            return false;
        }
    }

    /** What the person is called, by a token that was checked before; empty where it doesn't say. */
    public static String nameIn(@Nullable String token) {
        if (token == null) {
            return "";
        }
        try {
            JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
            String name = claims.getStringClaim("name");
            String handle = name == null ? claims.getStringClaim("preferred_username") : name;
            return handle == null ? "" : handle;
        } catch (ParseException unreadable) {
            return "";
        }
    }
}
