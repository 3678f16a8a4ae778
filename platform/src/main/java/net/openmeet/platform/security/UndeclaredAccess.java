package net.openmeet.platform.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of a service that has a handler nobody could call: better now than by its first caller. */
final class UndeclaredAccess implements SmartInitializingSingleton {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<OpenHandlers> open;

    UndeclaredAccess(ObjectProvider<RequestMappingHandlerMapping> mappings, ObjectProvider<OpenHandlers> open) {
        this.mappings = mappings;
        this.open = open;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<HandlerMethod> undeclared = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> !handler.hasMethodAnnotation(Access.class))
                .filter(handler -> open.stream().noneMatch(rule -> rule.include(handler)))
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("Handlers without @Access, which nobody could call: " + undeclared);
        }
    }
}
