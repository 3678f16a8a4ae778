package net.openmeet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Who may keep an answer whose handler doesn't say. What a handler for everyone shows without a token, everybody may read, so shared caches
 * may keep it; anything else is the caller's alone. Each use asks first with {@code If-None-Match} whether it still holds: what becomes private today is
 * nowhere to be seen today.
 */
final class AnswerCaching implements HeaderWriter {

    private static final String OF_NOBODY = AnswerCaching.class.getName() + ".ofNobody";

    /** A handler that is for everyone answers this request of nobody in particular. */
    static void answersNobody(HttpServletRequest request) {
        request.setAttribute(OF_NOBODY, true);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    isEverybodys(request, response) ? "public, no-cache" : "private, no-cache");
        }
        if (response.getHeaders(HttpHeaders.VARY).stream().noneMatch(HttpHeaders.AUTHORIZATION::equalsIgnoreCase)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        }
    }

    private static boolean isEverybodys(HttpServletRequest request, HttpServletResponse response) {
        return request.getAttribute(OF_NOBODY) != null && isRead(request.getMethod()) && isGood(response.getStatus());
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }

    private static boolean isGood(int status) {
        return status == HttpStatus.OK.value() || status == HttpStatus.NOT_MODIFIED.value();
    }
}
