package net.openmeet.gateway.registration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that whoever writes is somebody whom the others can look up, wherever the write goes. */
final class FirstWrites extends OncePerRequestFilter {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Registrations registrations;

    FirstWrites(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Callers.current();
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (caller != null && token != null && WRITES.contains(request.getMethod())) {
            registrations.require(caller.accountId(), token);
        }
        chain.doFilter(request, response);
    }
}
