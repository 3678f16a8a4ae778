package net.openmeet.community.wayin.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.wayin.BrowserKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie of a browser that waits for a code. Of two of them none counts: a neighbour in the domain may have set one. */
@Component
class WaitingBrowser {

    private static final String NAME = "openmeet-waits";

    private final boolean secure;

    WaitingBrowser(OwnOrigin origin) {
        this.secure = origin.isSecure();
    }

    Optional<BrowserKey> key(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        List<String> values = Stream.of(all == null ? new Cookie[0] : all)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .toList();
        return values.size() == 1 ? Optional.of(new BrowserKey(values.getFirst())) : Optional.empty();
    }

    void waits(BrowserKey key, Duration time, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.value(), time));
    }

    void waitsNoMore(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private String cookie(String value, Duration lifetime) {
        // Lax, not Strict: the link in the mail is opened from another site.
        return ResponseCookie.from(name(), value)
                .path(secure ? "/" : SignInPages.PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(lifetime)
                .build()
                .toString();
    }

    private String name() {
        return secure ? "__Host-" + NAME : NAME;
    }
}
