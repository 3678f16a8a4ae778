package net.openmeet.gateway.cookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that no script reads and no other site's form sends along. Over https a {@code __Host-} one, which no other host of the domain can set;
 * over http, where browsers refuse that, a plain name.
 */
public final class BrowserCookie {

    /** Of the session. */
    public static final String SESSION = "openmeet-session";
    /** Of a sign-in that is under way. */
    public static final String SIGNING_IN = "openmeet-signing-in";

    private static final String HOST = "__Host-";
    private static final Set<String> OURS = Set.of(SESSION, SIGNING_IN);

    private final String name;
    private final boolean secure;

    public BrowserCookie(String name, URI publicUrl) {
        this.secure = "https".equals(publicUrl.getScheme());
        this.name = secure ? HOST + name : name;
    }

    /** Whether a cookie is the gateway's own: nobody's business behind it. */
    public static boolean isOurs(String name) {
        return OURS.contains(name.startsWith(HOST) ? name.substring(HOST.length()) : name);
    }

    /** What it says; empty also where there are several, one of which somebody else has put there. */
    public Optional<String> value(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        List<String> values = Stream.of(all == null ? new Cookie[0] : all)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /**
     * Has the browser keep it.
     *
     * @param lifetime after which the browser forgets it
     */
    public void give(String value, Duration lifetime, HttpServletResponse response) {
        // Lax, not Strict: whoever follows a link to us from somewhere else is signed in.
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(lifetime)
                        .build()
                        .toString());
    }

    public void take(HttpServletResponse response) {
        give("", Duration.ZERO, response);
    }
}
