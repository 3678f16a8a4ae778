package net.openmeet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in whom the handler's {@link Access} names, before anything of the body is read.
 *
 * <p>An interceptor, and not a rule about paths in the filter chain: it sees the very method that is about to run, so that what was
 * checked and what runs can't differ.
 */
final class AccessInterceptor implements HandlerInterceptor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final List<OpenHandlers> open;
    private final boolean demo;
    private final OwnHost ownHost;
    private final ObjectProvider<Suspensions> suspensions;
    private final ObjectProvider<GrantedRoles> granted;
    private final Map<Method, Optional<Access>> declared = new ConcurrentHashMap<>();

    AccessInterceptor(
            List<OpenHandlers> open,
            boolean demo,
            OwnHost ownHost,
            ObjectProvider<Suspensions> suspensions,
            ObjectProvider<GrantedRoles> granted) {
        this.open = List.copyOf(open);
        this.demo = demo;
        this.ownHost = ownHost;
        this.suspensions = suspensions;
        this.granted = granted;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Access access = handler instanceof HandlerMethod method ? declared(method) : null;
        if (access != null) {
            admit(access.value(), request);
            requireOneOf(access.roles());
            if (!access.whileSuspended() && !SAFE.contains(request.getMethod())) {
                refuseSuspended();
            }
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

    private void requireOneOf(InstanceRole[] roles) {
        if (roles.length > 0 && Arrays.stream(roles).noneMatch(roles()::contains)) {
            throw ProblemException.forbidden("role-required", "This is for those who have a certain role here.");
        }
    }

    private Set<InstanceRole> roles() {
        GrantedRoles known = granted.getIfAvailable();
        Caller caller = Callers.current();
        return known == null || caller == null ? Callers.roles() : known.of(caller.accountId());
    }

    private void refuseSuspended() {
        Caller caller = Callers.current();
        if (caller != null) {
            suspensions.getObject().of(caller.accountId()).ifPresent(suspension -> {
                throw ProblemException.forbidden("account-suspended", suspension.told());
            });
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
            case SERVICES -> {
                if (!Callers.isService()) {
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
