package net.openmeet.community.wayin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.openmeet.community.provider.BrowserCookie;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.wayin.BrowserKey;

/** The cookie of a browser that waits for something. Of two of them none counts: a neighbour in the domain may have set one. */
final class BrowserKeyCookie {

    private final BrowserCookie cookie;

    BrowserKeyCookie(String name, OwnOrigin origin) {
        this.cookie = new BrowserCookie(name, SignInPages.PATH, origin.isSecure());
    }

    Optional<BrowserKey> key(HttpServletRequest request) {
        List<String> values =
                cookie.values(request).filter(value -> !value.isEmpty()).toList();
        return values.size() == 1 ? Optional.of(new BrowserKey(values.getFirst())) : Optional.empty();
    }

    void waits(BrowserKey key, Duration time, HttpServletResponse response) {
        cookie.send(key.value(), time, response);
    }

    void waitsNoMore(HttpServletResponse response) {
        cookie.remove(response);
    }
}
