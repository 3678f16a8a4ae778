package net.openmeet.gateway.signin;

import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.GrantResult;
import net.openmeet.gateway.provider.IdTokens;
import net.openmeet.gateway.provider.IssuedTokens;
import net.openmeet.gateway.provider.ProviderClient;
import net.openmeet.gateway.session.SessionManagement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Makes a session of what a browser brings from the issuer. */
@Component
class SignInCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(SignInCompletion.class);

    private final ProviderClient provider;
    private final IdTokens idTokens;
    private final JwtDecoder accessTokens;
    private final SessionManagement sessions;

    SignInCompletion(ProviderClient provider, IdTokens idTokens, JwtDecoder accessTokens, SessionManagement sessions) {
        this.provider = provider;
        this.idTokens = idTokens;
        this.accessTokens = accessTokens;
        this.sessions = sessions;
    }

    /** @param before the session that this browser had, which ends; null for none */
    SignInResult complete(SigningIn begun, String code, @Nullable BrowserSecret before) {
        return switch (provider.exchange(code, begun.verifier())) {
            case GrantResult.Granted(IssuedTokens tokens) -> signedIn(begun, tokens, before);
            case GrantResult.Refused() -> new SignInResult.Failed();
            case GrantResult.Unavailable() -> new SignInResult.Unavailable();
        };
    }

    private SignInResult signedIn(SigningIn begun, IssuedTokens tokens, @Nullable BrowserSecret before) {
        if (!idTokens.isOf(begun.secret(), tokens.id()) || !isForUs(tokens.access())) {
            provider.revoke(tokens);
            return new SignInResult.Failed();
        }
        if (before != null) {
            sessions.end(before).ifPresent(ended -> provider.revoke(ended.tokens()));
        }
        return new SignInResult.SignedIn(sessions.begin(tokens), begun.target());
    }

    /** A session whose every request is refused would be worse than none. */
    private boolean isForUs(String token) {
        try {
            accessTokens.decode(token);
            return true;
        } catch (JwtException refused) {
            LOG.warn("The issuer's access tokens are refused here: {}", refused.getMessage());
            return false;
        }
    }
}
