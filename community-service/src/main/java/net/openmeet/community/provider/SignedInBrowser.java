package net.openmeet.community.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the browser who signed in, as a signed cookie that only the provider's own endpoints get. No instance keeps a session, so
 * any instance answers the next request.
 */
@Component
public class SignedInBrowser implements SecurityContextRepository {

    static final String COOKIE = "openmeet-sign-in";

    private final SignInTokens tokens;
    private final ProviderSettings settings;
    private final boolean secure;

    SignedInBrowser(SignInTokens tokens, ProviderSettings settings, Issuer issuer) {
        this.tokens = tokens;
        this.settings = settings;
        this.secure = issuer.isSecure();
    }

    /** Signs somebody in whose identity has been established. */
    public void signIn(UUID accountId, HttpServletResponse response) {
        send(tokens.issue(accountId, settings.signInLifetime()), settings.signInLifetime(), response);
    }

    /** Forgets who signed in. */
    public void signOut(HttpServletResponse response) {
        send("", Duration.ZERO, response);
    }

    private void send(String value, Duration lifetime, HttpServletResponse response) {
        // Lax, not Strict: a client sends people here from its own site.
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/oauth2")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return account(exchange.getRequest())
                .map(SignedInBrowser::contextOf)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Only signIn makes a cookie: a bearer token presented here must not become one.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    private Optional<UUID> account(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(tokens::accountOf);
    }

    private static SecurityContext contextOf(UUID accountId) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(accountId.toString(), null, List.of()));
        return context;
    }
}
