package net.openmeet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what a request may send, whether it says its length or not, and how long it may take for that. */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final WebSettings settings;
    private final ProblemWriter problems;

    BodyLimitFilter(WebSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = settings.maxBodySize(request.getRequestURI());
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.write(request, response, new BodyTooLargeException(limit));
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit, settings.pace()), response);
    }
}
