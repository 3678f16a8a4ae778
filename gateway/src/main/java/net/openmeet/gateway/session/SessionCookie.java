package net.openmeet.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import net.openmeet.gateway.cookie.BrowserCookie;
import net.openmeet.gateway.cookie.BrowserSecret;

/** By what a browser shows whose session it has. */
public final class SessionCookie {

    private final BrowserCookie cookie;
    private final SessionSettings settings;

    SessionCookie(URI publicUrl, SessionSettings settings) {
        this.cookie = new BrowserCookie(BrowserCookie.SESSION, publicUrl);
        this.settings = settings;
    }

    public Optional<BrowserSecret> find(HttpServletRequest request) {
        return cookie.value(request).flatMap(BrowserSecret::of);
    }

    public void give(BrowserSession session, HttpServletResponse response) {
        cookie.give(session.secret().text(), settings.longest(), response);
    }

    public void take(HttpServletResponse response) {
        cookie.take(response);
    }
}
