package net.openmeet.platform.consistency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.openmeet.platform.security.Callers;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets every request wait for what it wants to have happened before. */
record CatchUpInterceptor(CatchUp catchUp) implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        catchUp.await(request, Callers.viewer());
        return true;
    }
}
