package net.openmeet.community.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.security.MergedAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the browser who signed in, as a signed cookie that names a row of {@link SignIns}: any instance answers the next request,
 * and a copy of the cookie is worth nothing once the person signed out.
 *
 * <p>Several cookies of that name are one too many to say who signed in, so that nobody is signed in as somebody else by a neighbour.
 */
@Component
public class SignedInBrowser implements SecurityContextRepository {

    private final SignInTokens tokens;
    private final SignIns signIns;
    private final MergedAccounts merged;
    private final ProviderSettings settings;
    private final Clock clock;
    private final BrowserCookie cookie;

    SignedInBrowser(
            SignInTokens tokens,
            SignIns signIns,
            MergedAccounts merged,
            ProviderSettings settings,
            Clock clock,
            Issuer issuer) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.merged = merged;
        this.settings = settings;
        this.clock = clock;
        this.cookie = new BrowserCookie("openmeet-sign-in", "/oauth2", issuer.isSecure());
    }

    /** Signs somebody in whose identity has been established. */
    public void signIn(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        var signIn = new SignIn(UUID.randomUUID(), merged.survivor(accountId));
        Instant now = clock.instant();
        Device device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        signIns.add(signIn, device, now, now.plus(settings.signInLifetime()));
        cookie.send(tokens.issue(signIn, settings.signInLifetime()), settings.signInLifetime(), response);
    }

    /** Who is signed in in this browser; empty: nobody. */
    public Optional<UUID> accountOf(HttpServletRequest request) {
        return signIn(request).map(SignIn::accountId);
    }

    /** Ends what this browser's cookies say, wherever there are copies of them, and takes them away. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.remove(response);
        cookie.values(request)
                .flatMap(value -> tokens.read(value).stream())
                .forEach(signIn -> signIns.end(signIn.id()));
    }

    /** The sign-in that an authentication came of; null if it came of none of a browser. */
    static @Nullable UUID signInOf(@Nullable Authentication authentication) {
        // As text, because Spring stores an authorization's principal as JSON.
        return authentication instanceof UsernamePasswordAuthenticationToken
                        && authentication.getDetails() instanceof String id
                ? UUID.fromString(id)
                : null;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return signIn(exchange.getRequest())
                .map(SignedInBrowser::contextOf)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Only signIn makes a cookie: a bearer token presented here must not become one.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signIn(request).isPresent();
    }

    private Optional<SignIn> signIn(HttpServletRequest request) {
        List<String> cookies = cookie.values(request).toList();
        return cookies.size() == 1
                ? tokens.read(cookies.getFirst())
                        .filter(signIn -> signIns.signedInAt(signIn.id())
                                .filter(at -> WantedSignIn.of(request).admits(at, clock.instant()))
                                .isPresent())
                        .map(signIn -> new SignIn(signIn.id(), merged.survivor(signIn.accountId())))
                : Optional.empty();
    }

    private static SecurityContext contextOf(SignIn signIn) {
        UsernamePasswordAuthenticationToken authentication = UsernamePasswordAuthenticationToken.authenticated(
                signIn.accountId().toString(), null, List.of());
        authentication.setDetails(signIn.id().toString());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        return context;
    }
}
