package net.openmeet.community.provider.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.openmeet.community.provider.AccountClaims;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Answers {@code /userinfo} from the account as it is now, for any valid access token with scope {@code openid}. */
final class UserInfo implements AuthenticationProvider {

    private final AccountClaims claims;

    UserInfo(AccountClaims claims) {
        this.claims = claims;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        if (!(request.getPrincipal() instanceof JwtAuthenticationToken bearer) || !bearer.isAuthenticated()) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN);
        }
        Set<String> scopes = scopesOf(bearer.getToken());
        if (!scopes.contains(OidcScopes.OPENID)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INSUFFICIENT_SCOPE);
        }
        String subject = Objects.requireNonNull(bearer.getToken().getSubject());
        return new OidcUserInfoAuthenticationToken(bearer, new OidcUserInfo(claims.of(subject, scopes)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OidcUserInfoAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Set<String> scopesOf(Jwt token) {
        List<String> scopes = token.getClaimAsStringList("scope");
        return scopes == null ? Set.of() : new HashSet<>(scopes);
    }
}
