package net.openmeet.gateway.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends answers that nobody reads. */
final class SteadyAnswerFilter extends OncePerRequestFilter {

    private final AnswerSettings settings;

    SteadyAnswerFilter(AnswerSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new SteadyAnswer(response, settings));
    }
}
