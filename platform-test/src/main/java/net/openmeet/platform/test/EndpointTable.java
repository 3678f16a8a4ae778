package net.openmeet.platform.test;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.platform.security.Access;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All endpoints of a service × who calls them. A test for each row and caller, and one that fails when an endpoint has no row:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> admitWhoTheyShould() {
 *     return EndpointTable.of(mappings, Endpoint.of("GET", "/api/series").answers(200, 200, 200), …).tests(api, ALICE, BOB);
 * }
 * }</pre>
 */
public final class EndpointTable {

    private final RequestMappingHandlerMapping mappings;
    private final List<Endpoint> endpoints;

    private EndpointTable(RequestMappingHandlerMapping mappings, List<Endpoint> endpoints) {
        this.mappings = mappings;
        this.endpoints = endpoints;
    }

    /**
     * A table of a running service.
     *
     * @param mappings the service's bean {@code requestMappingHandlerMapping}
     */
    public static EndpointTable of(RequestMappingHandlerMapping mappings, Endpoint... endpoints) {
        return new EndpointTable(mappings, List.of(endpoints));
    }

    /** The tests: completeness, then every row as nobody, as {@code other}, as {@code owner}, in this order. */
    public Stream<DynamicTest> tests(Api api, UUID owner, UUID other) {
        return Stream.concat(
                Stream.of(dynamicTest("has a row for every endpoint", this::isComplete)),
                endpoints.stream()
                        .flatMap(endpoint -> Stream.of(
                                test(endpoint, "anonymous", api, endpoint.anonymous()),
                                test(endpoint, "other member", api.as(other), endpoint.other()),
                                test(endpoint, "owner", api.as(owner), endpoint.owner()))));
    }

    private static DynamicTest test(Endpoint endpoint, String caller, Api api, int expected) {
        return dynamicTest(
                endpoint.mapping() + " answers " + expected + " to " + caller,
                () -> endpoint.send(api).expect(expected));
    }

    private void isComplete() {
        Set<String> missing = new TreeSet<>(mapped());
        Set<String> rows = endpoints.stream().map(Endpoint::mapping).collect(Collectors.toSet());
        missing.removeAll(rows);
        Set<String> unknown = new TreeSet<>(rows);
        unknown.removeAll(mapped());
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new AssertionError("Endpoints without a row: " + missing + "; rows without an endpoint: " + unknown);
        }
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> isOurs(mapping.getValue()))
                .flatMap(mapping -> mappingsOf(mapping.getKey()))
                .collect(Collectors.toSet());
    }

    /** Whoever is asked by {@link Access}, and whoever forgot to be; the error page and the API document are the platform's. */
    private static boolean isOurs(HandlerMethod handler) {
        Class<?> controller = handler.getBeanType();
        return !ErrorController.class.isAssignableFrom(controller)
                && (handler.hasMethodAnnotation(Access.class)
                        || controller.getPackageName().startsWith("net.openmeet."));
    }

    private static Stream<String> mappingsOf(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }
}
