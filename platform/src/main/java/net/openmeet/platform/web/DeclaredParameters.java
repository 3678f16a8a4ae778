package net.openmeet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the handler doesn't declare, as unknown members of a body are refused: a filter with a typing mistake would otherwise
 * answer with everything. Handlers that read the request itself are left alone, and so are pages, whose links other people decorate.
 */
final class DeclaredParameters implements HandlerInterceptor {

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    /** Empty: whatever comes is the handler's matter. */
    private final Map<Method, Optional<Set<String>>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method) {
            declared.computeIfAbsent(method.getMethod(), any -> namesIfAll(method))
                    .ifPresent(known -> refuseUnknown(query, known));
        }
        return true;
    }

    private static void refuseUnknown(String query, Set<String> known) {
        List<Violation> unknown = Arrays.stream(query.split("&"))
                .map(DeclaredParameters::name)
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .distinct()
                .limit(10)
                .map(name -> Violation.ofParameter(name, "unknown-parameter", "There is no such parameter here."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                            HttpStatus.BAD_REQUEST, "invalid-parameter", "A parameter is invalid; see errors.")
                    .with(unknown);
        }
    }

    private static Optional<Set<String>> namesIfAll(HandlerMethod handler) {
        return declaresAll(handler) ? Optional.of(names(handler)) : Optional.empty();
    }

    private static boolean declaresAll(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Access.class)
                && !isPage(handler)
                && Arrays.stream(handler.getMethodParameters())
                        .noneMatch(
                                parameter -> HttpServletRequest.class.isAssignableFrom(parameter.getParameterType()));
    }

    private static boolean isPage(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping != null && Arrays.asList(mapping.produces()).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Set<String> names(HandlerMethod handler) {
        return Stream.concat(
                        Arrays.stream(handler.getMethodParameters())
                                .map(parameter -> parameter.withContainingClass(handler.getBeanType()))
                                .map(DeclaredParameters::name)
                                .filter(name -> name != null),
                        namesThatChoose(handler))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names by whose values this handler is chosen among those of a path: {@code edit} of {@code edit=undo}. */
    private static Stream<String> namesThatChoose(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null
                ? Stream.empty()
                : Arrays.stream(mapping.params()).map(DeclaredParameters::name);
    }

    private static @Nullable String name(MethodParameter parameter) {
        if (parameter.getParameterType() == Limit.class) {
            return Limit.PARAMETER;
        }
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation == null) {
            return null;
        }
        parameter.initParameterNameDiscovery(NAMES);
        return annotation.name().isEmpty() ? parameter.getParameterName() : annotation.name();
    }

    private static String name(String pair) {
        return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
    }
}
