package net.openmeet.community.wayin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.openmeet.community.provider.BrowserCookie;
import net.openmeet.community.provider.OwnOrigin;
import net.openmeet.community.wayin.BrowserKey;
import org.springframework.stereotype.Component;

/** The cookie of a browser that waits for a code. Of two of them none counts: a neighbour in the domain may have set one. */
@Component
class WaitingBrowser {

    private final BrowserCookie cookie;

    WaitingBrowser(OwnOrigin origin) {
        this.cookie = new BrowserCookie("openmeet-waits", SignInPages.PATH, origin.isSecure());
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
