package net.openmeet.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import net.openmeet.gateway.cookie.BrowserCookie;
import org.springframework.http.HttpHeaders;

/** The cookies that are for pages behind the gateway: all but its own. */
final class ForeignCookies {

    private ForeignCookies() {}

    /** As the header that goes on; none where none is left. */
    static Map<String, String> of(HttpServletRequest request) {
        String cookies = Collections.list(request.getHeaders(HttpHeaders.COOKIE)).stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !BrowserCookie.isOurs(name(cookie)))
                .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? Map.of() : Map.of(HttpHeaders.COOKIE, cookies);
    }

    private static String name(String cookie) {
        return cookie.split("=", 2)[0].strip();
    }
}
