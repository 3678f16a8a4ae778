package net.openmeet.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.openmeet.gateway.client.ClientAddresses;
import net.openmeet.gateway.stream.Streams;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.security.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Admits as many requests as their caller has left, and says on each answer how many that are. Comes after the token was checked: a refused
 * one costs no more than the refusal here would, and reaches no service.
 */
final class LimitFilter extends OncePerRequestFilter {

    private static final String OWN_HEALTH = "/actuator/";

    private final Allowances allowances;
    private final Places places;
    private final Places streams;
    private final ClientAddresses addresses;
    private final LimitMeters meters;
    private final ProblemWriter problems;

    LimitFilter(
            Allowances allowances,
            Places places,
            Places streams,
            ClientAddresses addresses,
            LimitMeters meters,
            ProblemWriter problems) {
        this.allowances = allowances;
        this.places = places;
        this.streams = streams;
        this.addresses = addresses;
        this.meters = meters;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(OWN_HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Subject subject = Subject.of(Callers.current(), addresses.of(request));
        Places taken = Streams.areAskedFor(request) ? streams : places;
        Standing standing = allowances.take(subject);
        response.setHeader("RateLimit-Policy", standing.policyField());
        response.setHeader("RateLimit", standing.limitField());
        if (!standing.admitted()) {
            meters.quotaExceeded(subject.policy());
            problems.write(request, response, quotaExceeded(standing));
        } else if (!taken.enter(subject)) {
            meters.tooManyAtOnce(subject.policy());
            problems.write(request, response, tooManyAtOnce());
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                taken.leave(subject);
            }
        }
    }

    private static ProblemException quotaExceeded(Standing standing) {
        return new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "quota-exceeded",
                        "At most " + standing.quota() + " requests in " + standing.windowSeconds()
                                + " seconds are answered; see Retry-After.")
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(standing.resetSeconds()));
    }

    private static ProblemException tooManyAtOnce() {
        return new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-at-once",
                        "Too many of your requests are being answered already; wait for one of them.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
