package net.openmeet.gateway.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sees to it that whoever writes is somebody whom the others can look up, wherever the write goes. */
final class FirstWrites implements HandlerInterceptor {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Registrations registrations;

    FirstWrites(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Caller caller = Callers.current();
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (caller != null && token != null && WRITES.contains(request.getMethod())) {
            registrations.require(caller.accountId(), token);
        }
        return true;
    }
}
