package net.openmeet.community.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that only we read. Over https it is a {@code __Host-} one, which no other host of the domain can set; over http a neighbour may have set
 * one of that name beside ours.
 */
public final class BrowserCookie {

    private final String name;
    private final String path;
    private final boolean secure;

    /**
     * Describes a cookie.
     *
     * @param path below which browsers send it over http; over https they send it everywhere, as its name demands
     * @param secure whether browsers come by https
     */
    public BrowserCookie(String name, String path, boolean secure) {
        this.name = secure ? "__Host-" + name : name;
        this.path = secure ? "/" : path;
        this.secure = secure;
    }

    /** What the browser sent by this name: one value, or none, or too many to say which is ours. */
    public Stream<String> values(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        return Stream.of(all == null ? new Cookie[0] : all)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue);
    }

    /** Has the browser keep a value. */
    public void send(String value, Duration lifetime, HttpServletResponse response) {
        // Lax, not Strict: people come here from the site of a client, and from their mails.
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Has the browser forget it. */
    public void remove(HttpServletResponse response) {
        send("", Duration.ZERO, response);
    }
}
