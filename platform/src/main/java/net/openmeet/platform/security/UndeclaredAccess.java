package net.openmeet.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Stops the start of a service that has a handler nobody could call, or one that can't hold what it says: better now than by its first caller. Whose a
 * thing is, only those can check who know the caller; roles belong to members.
 */
final class UndeclaredAccess implements SmartInitializingSingleton {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<OpenHandlers> open;

    UndeclaredAccess(ObjectProvider<RequestMappingHandlerMapping> mappings, ObjectProvider<OpenHandlers> open) {
        this.mappings = mappings;
        this.open = open;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refuse(
                "Handlers without @Access, which nobody could call: ",
                handler -> !handler.hasMethodAnnotation(Access.class)
                        && open.stream().noneMatch(rule -> rule.include(handler)));
        refuse(
                "Handlers for owners that don't ask who calls: ",
                handler -> audience(handler) == Audience.OWNER
                        && Arrays.stream(handler.getMethodParameters())
                                .noneMatch(parameter -> isCaller(parameter.getParameterType())));
        refuse(
                "Handlers with roles that aren't for members: ",
                handler -> audience(handler) != Audience.MEMBERS && hasRoles(handler));
    }

    private void refuse(String because, Predicate<HandlerMethod> wrong) {
        List<HandlerMethod> found = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(wrong)
                .toList();
        if (!found.isEmpty()) {
            throw new IllegalStateException(because + found);
        }
    }

    private static @Nullable Audience audience(HandlerMethod handler) {
        Access access = handler.getMethodAnnotation(Access.class);
        return access == null ? null : access.value();
    }

    private static boolean isCaller(Class<?> type) {
        return type == Caller.class || type == Viewer.class;
    }

    private static boolean hasRoles(HandlerMethod handler) {
        Access access = handler.getMethodAnnotation(Access.class);
        return access != null && access.roles().length > 0;
    }
}
