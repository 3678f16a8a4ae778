package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import net.openmeet.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HandlersWithoutAccessTest {

    @Controller
    static class Silent {

        @GetMapping("/silent")
        void handle() {}
    }

    @Controller
    static class Declared {

        @GetMapping("/declared")
        @Access(Audience.EVERYONE)
        void handle() {}
    }

    @Controller
    static class Blind {

        @GetMapping("/blind")
        @Access(Audience.OWNER)
        void handle() {}
    }

    @Controller
    static class RoleForEveryone {

        @GetMapping("/role")
        @Access(value = Audience.EVERYONE, roles = InstanceRole.MODERATOR)
        void handle() {}
    }

    @Test
    void keepAServiceFromStartingAlsoWhereTheyCannotHoldWhatTheySay() {
        assertThatThrownBy(() -> start(Blind.class)).hasMessageContaining("Blind#handle");
        assertThatThrownBy(() -> start(RoleForEveryone.class)).hasMessageContaining("RoleForEveryone#handle");
    }

    @Test
    void keepAServiceFromStarting() {
        assertThatThrownBy(() -> start(Silent.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without @Access")
                .hasMessageContaining("Silent#handle");
        assertThatCode(() -> start(Declared.class)).doesNotThrowAnyException();
    }

    @Test
    void answerNobody() throws NoSuchMethodException {
        assertThatThrownBy(() -> call(new Silent()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).hasToString("404 NOT_FOUND"));
        assertThat(call(new Declared())).isTrue();
    }

    private static boolean call(Object controller) throws NoSuchMethodException {
        var beans = new StaticListableBeanFactory();
        return new AccessInterceptor(
                        List.of(),
                        true,
                        new OwnHost(URI.create("http://localhost:8080"), "sample-service"),
                        beans.getBeanProvider(Suspensions.class),
                        beans.getBeanProvider(GrantedRoles.class))
                .preHandle(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new HandlerMethod(controller, controller.getClass().getDeclaredMethod("handle")));
    }

    private static void start(Class<?> controller) {
        try (var context = new StaticWebApplicationContext()) {
            context.registerSingleton("controller", controller);
            context.registerSingleton("mapping", RequestMappingHandlerMapping.class);
            context.refresh();
            new UndeclaredAccess(
                            context.getBeanProvider(RequestMappingHandlerMapping.class),
                            context.getBeanProvider(OpenHandlers.class))
                    .afterSingletonsInstantiated();
        }
    }
}
