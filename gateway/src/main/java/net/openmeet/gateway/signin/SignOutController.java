package net.openmeet.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.gateway.provider.ProviderLinks;
import net.openmeet.gateway.session.BrowserSession;
import net.openmeet.gateway.session.OwnPages;
import net.openmeet.gateway.session.SessionCookie;
import net.openmeet.gateway.session.SessionManagement;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends a browser's session here, and sends it on to end it at the issuer's. Asks for nothing that a session's tokens would have to be good for. */
@RestController
class SignOutController {

    /** In the form of a page without scripts; other pages send the header. */
    private static final String FIELD = "csrf=";

    private final SessionCookie cookie;
    private final SessionManagement sessions;
    private final OwnPages ownPages;
    private final ProviderLinks provider;
    private final URI home;

    SignOutController(
            SessionCookie cookie,
            SessionManagement sessions,
            OwnPages ownPages,
            ProviderLinks provider,
            @Value("${openmeet.public-url}") URI publicUrl) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.ownPages = ownPages;
        this.provider = provider;
        this.home = ReturnPath.HOME.at(publicUrl);
    }

    @PostMapping("/sign-out")
    @Access(Audience.EVERYONE)
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<BrowserSecret> secret = cookie.find(request);
        if (secret.isPresent()) {
            ownPages.require(request, secret.get(), token(request));
        }
        Optional<BrowserSession> ended = secret.flatMap(sessions::end);
        cookie.take(response);
        URI target = ended.flatMap(session -> provider.signOut(session.tokens().id()))
                .orElse(home);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(target)
                .build();
    }

    private static @Nullable String token(HttpServletRequest request) throws IOException {
        String header = request.getHeader(OwnPages.CSRF_HEADER);
        if (header != null) {
            return header;
        }
        String form = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return form.startsWith(FIELD) ? form.substring(FIELD.length()) : null;
    }
}
