package net.openmeet.platform.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses the token of a preview where handlers don't look at it: whoever sends one relies on it. Reading does nothing that could be another thing. */
final class PreviewScope implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader(PreviewToken.HEADER) != null
                && !READING.contains(request.getMethod())
                && handler instanceof HandlerMethod method
                && !takesPreview(method)) {
            throw outside();
        }
        return true;
    }

    static ProblemException outside() {
        return ProblemException.conflict(
                "preview-of-another-edit", "There is no preview of this. Send it without " + PreviewToken.HEADER + ".");
    }

    private static boolean takesPreview(HandlerMethod handler) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(Preview.class);
    }
}
