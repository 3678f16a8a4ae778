package net.openmeet.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import net.openmeet.gateway.cookie.BrowserCookie;
import net.openmeet.gateway.provider.ProviderLinks;
import net.openmeet.gateway.session.SessionCookie;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;

/** Sends a browser to the issuer, and takes it back with a session. */
@RestController
class SignInController {

    private final ProviderLinks provider;
    private final SignInCompletion completion;
    private final SessionCookie session;
    private final BrowserCookie signingIn;
    private final SignInPages pages;
    private final URI publicUrl;

    SignInController(
            ProviderLinks provider,
            SignInCompletion completion,
            SessionCookie session,
            SignInPages pages,
            @Value("${openmeet.public-url}") URI publicUrl) {
        this.provider = provider;
        this.completion = completion;
        this.session = session;
        this.signingIn = new BrowserCookie(BrowserCookie.SIGNING_IN, publicUrl);
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    /**
     * {@code return}: the page here to go on with. {@code anew=true}: by a sign-in of this moment, which is asked for before what may lock somebody out.
     * Whoever has a session gets another one.
     */
    @GetMapping("/sign-in")
    @Access(Audience.EVERYONE)
    ResponseEntity<?> signIn(HttpServletRequest request, HttpServletResponse response) {
        SigningIn begun = SigningIn.begin(ReturnPath.of(request.getParameter("return")));
        if (!provider.areThere()) {
            return pages.unavailable(begun.target());
        }
        URI issuer;
        try {
            issuer = provider.signIn(begun.secret(), "true".equals(request.getParameter("anew")));
        } catch (RestClientException away) {
            return pages.unavailable(begun.target());
        }
        begun.keep(signingIn, response);
        return redirect(issuer);
    }

    /** Where the issuer sends the browser. Nobody else gets anything here: what counts is bound to the browser that began. */
    @GetMapping("/sign-in/callback")
    @Access(Audience.EVERYONE)
    ResponseEntity<?> callback(HttpServletRequest request, HttpServletResponse response) {
        SigningIn begun = SigningIn.of(request, signingIn).orElse(null);
        if (begun == null || !begun.began(only(request, "state"))) {
            return pages.failed(begun == null ? ReturnPath.HOME : begun.target());
        }
        signingIn.take(response);
        String code = only(request, "code");
        if (code == null || code.isEmpty()) {
            return pages.failed(begun.target());
        }
        return switch (completion.complete(begun, code, session.find(request).orElse(null))) {
            case SignInResult.SignedIn signedIn -> {
                session.give(signedIn.session(), response);
                yield redirect(signedIn.target().at(publicUrl));
            }
            case SignInResult.Failed() -> pages.failed(begun.target());
            case SignInResult.Unavailable() -> pages.unavailable(begun.target());
        };
    }

    /** A parameter that came once. */
    private static @Nullable String only(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null || values.length != 1 ? null : values[0];
    }

    private static ResponseEntity<Void> redirect(URI target) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(target)
                .build();
    }
}
