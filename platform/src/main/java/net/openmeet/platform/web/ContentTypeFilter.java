package net.openmeet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses content of any type at all, which is none: Spring fails on it before it has looked for a handler. */
final class ContentTypeFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    ContentTypeFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWildcard(request.getContentType())) {
            problems.write(request, response, StatusProblems.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isWildcard(@Nullable String contentType) {
        try {
            return contentType != null
                    && contentType.contains("*")
                    && !MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException _) {
            // Handlers say what they think of it.
            return false;
        }
    }
}
