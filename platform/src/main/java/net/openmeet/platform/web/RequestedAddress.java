package net.openmeet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address of the request that is being answered, for whoever is led on: a 308 has method and body sent again, so nothing of the address may be lost. */
public final class RequestedAddress {

    private RequestedAddress() {}

    /** The same of a thing that has another path now: this path in place of as many segments, and all that follows them, with the query. */
    public static URI under(String path) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = attributes.getRequest();
        String query = request.getQueryString();
        return URI.create(path + below(request.getRequestURI(), path) + (query == null ? "" : "?" + query));
    }

    private static String below(String requested, String path) {
        int end = 0;
        for (long segments = path.chars().filter(character -> character == '/').count(); segments > 0; segments--) {
            end = requested.indexOf('/', end + 1);
            if (end < 0) {
                return "";
            }
        }
        return requested.substring(end);
    }
}
