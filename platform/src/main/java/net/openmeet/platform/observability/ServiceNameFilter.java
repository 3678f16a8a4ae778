package net.openmeet.platform.observability;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the service in every log line of a request: several of them may log from one JVM. */
final class ServiceNameFilter extends OncePerRequestFilter {

    private final String service;

    ServiceNameFilter(String service) {
        this.service = service;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put("service", service);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("service");
        }
    }
}
