package net.openmeet.community.provider;

import com.nimbusds.jwt.util.DateUtils;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.security.InternalTokens;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Access tokens are for the services; ID tokens tell the client about the account. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Which sign-in a token came of. */
    static final String SIGN_IN = "sid";

    /** When its owner last said who they are, in seconds (OpenID Connect Core, 2). In access tokens, too: services ask for a fresh one. */
    static final String SIGNED_IN_AT = "auth_time";

    private final AccountClaims claims;
    private final SignIns signIns;

    TokenClaims(AccountClaims claims, SignIns signIns) {
        this.claims = claims;
        this.signIns = signIns;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            // Of the few lists that Spring reads back from the database; List.of is none.
            boolean isService = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
            String audience = isService ? InternalTokens.AUDIENCE : AccessTokens.AUDIENCE;
            context.getClaims().audience(Collections.singletonList(audience));
            addSignIn(context);
        } else if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            Authentication principal = Objects.requireNonNull(context.getPrincipal());
            claims.of(principal.getName(), context.getAuthorizedScopes()).forEach(context.getClaims()::claim);
            addSignIn(context);
        }
    }

    private void addSignIn(JwtEncodingContext context) {
        UUID signIn = SignedInBrowser.signInOf(context.getPrincipal());
        if (signIn != null) {
            context.getClaims().claim(SIGN_IN, signIn.toString());
            signIns.signedInAt(signIn)
                    // As Spring has it: of all ways to say a time, this one alone is read back from the database, and
                    // written as seconds.
                    .<Object>map(at -> DateUtils.fromSecondsSinceEpoch(at.getEpochSecond()))
                    .ifPresent(at -> context.getClaims().claim(SIGNED_IN_AT, at));
        }
    }
}
