package net.openmeet.community.provider;

import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Access tokens are for the services; ID tokens tell the client about the account. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Which sign-in an ID token came of. */
    static final String SIGN_IN = "sid";

    private final AccountClaims claims;

    TokenClaims(AccountClaims claims) {
        this.claims = claims;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            // Of the few lists that Spring reads back from the database; List.of is none.
            context.getClaims().audience(Collections.singletonList(AccessTokens.AUDIENCE));
        } else if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            Authentication principal = Objects.requireNonNull(context.getPrincipal());
            claims.of(principal.getName(), context.getAuthorizedScopes()).forEach(context.getClaims()::claim);
            UUID signIn = SignedInBrowser.signInOf(principal);
            if (signIn != null) {
                context.getClaims().claim(SIGN_IN, signIn.toString());
            }
        }
    }
}
