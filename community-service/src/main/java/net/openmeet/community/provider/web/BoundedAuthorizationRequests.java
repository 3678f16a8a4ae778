package net.openmeet.community.provider.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses authorization requests that wouldn't fit into the header by which a browser is sent on with them. */
final class BoundedAuthorizationRequests extends OncePerRequestFilter {

    /** Characters; Tomcat gives all headers of an answer 8 KiB. */
    private static final int LONGEST = 6_000;

    private static final RequestMatcher REQUESTS = PathPatternRequestMatcher.pathPattern("/oauth2/authorize");

    private final ProblemWriter problems;

    BoundedAuthorizationRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (REQUESTS.matches(request) && SignInEntryPoint.target(request).length() > LONGEST) {
            problems.write(
                    request,
                    response,
                    new ProblemException(
                            HttpStatus.URI_TOO_LONG,
                            "request-too-long",
                            "Ask with a shorter state, or fewer parameters."));
        } else {
            chain.doFilter(request, response);
        }
    }
}
