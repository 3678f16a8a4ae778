package net.openmeet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no layer below reads in the same way: paths and queries that aren't percent-encoded UTF-8, and content types that no body can have.
 * Some would take them for something else, others fail.
 */
final class WellFormedRequestFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    WellFormedRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemException refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, refusal);
        }
    }

    private static @Nullable ProblemException refusal(HttpServletRequest request) {
        if (!PercentEncoding.isWellFormed(request.getRequestURI())) {
            return malformed("The path is not percent-encoded UTF-8.");
        }
        if (!PercentEncoding.isWellFormedQuery(request.getQueryString())) {
            return malformed("The query is not name=value pairs in percent-encoded UTF-8.");
        }
        return isOfSomeType(request.getContentType())
                ? null
                : StatusProblems.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "malformed-request", detail);
    }

    private static boolean isOfSomeType(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
