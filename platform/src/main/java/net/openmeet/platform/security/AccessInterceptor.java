package net.openmeet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in whom the handler's {@link Access} names, before anything of the body is read.
 *
 * <p>An interceptor, and not a rule about paths in the filter chain: it sees the very method that is about to run, so that what was
 * checked and what runs can't differ.
 */
final class AccessInterceptor implements HandlerInterceptor {

    private final List<OpenHandlers> open;
    private final boolean demo;
    private final OwnHost ownHost;
    private final Map<Method, Optional<Access>> declared = new ConcurrentHashMap<>();

    AccessInterceptor(List<OpenHandlers> open, boolean demo, OwnHost ownHost) {
        this.open = List.copyOf(open);
        this.demo = demo;
        this.ownHost = ownHost;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Access access = handler instanceof HandlerMethod method ? declared(method) : null;
        if (access != null) {
            admit(access.value(), request);
            requireOneOf(access.roles());
        } else if (open.stream().noneMatch(rule -> rule.include(handler))) {
            throw ProblemException.notFound("not-found", "There is nothing here.");
        }
        return true;
    }

    private @Nullable Access declared(HandlerMethod handler) {
        return declared.computeIfAbsent(
                        handler.getMethod(), method -> Optional.ofNullable(handler.getMethodAnnotation(Access.class)))
                .orElse(null);
    }

    private static void requireOneOf(InstanceRole[] roles) {
        if (roles.length > 0 && Arrays.stream(roles).noneMatch(Callers.roles()::contains)) {
            throw ProblemException.forbidden("role-required", "This is for those who have a certain role here.");
        }
    }

    private void admit(Audience audience, HttpServletRequest request) {
        switch (audience) {
            case EVERYONE -> {
                if (Callers.current() == null) {
                    AnswerCaching.answersNobody(request);
                }
            }
            case MEMBERS, OWNER -> {
                if (Callers.current() == null) {
                    throw ProblemException.signInRequired();
                }
            }
            case DEMO -> {
                if (!demo) {
                    throw ProblemException.notFound("not-found", "There is nothing here.");
                }
                ownHost.require(request);
            }
        }
    }
}
