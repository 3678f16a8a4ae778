package net.openmeet.gateway.routing;

import java.util.List;
import java.util.stream.Stream;
import net.openmeet.gateway.upstream.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Paths that a service answers.
 *
 * @param paths {@code *} is one segment, {@code **} any number of them, none included
 * @param demo whether they are of the demo, and answered under our own name only
 * @param cookies whether they are pages of the provider's, which sign browsers in by cookies of their own; nobody else sees or sets any
 */
record Route(Service service, PathPattern paths, boolean demo, boolean cookies) {

    /** The more specific first: the first that matches is taken. */
    private static final List<Route> ALL = Stream.of(
                    to(Service.COMMUNITY, "/api/series/*/contact/**", "/api/events/*/contact/**"),
                    to(
                            Service.SERIES,
                            "/api/series/*/occurrences/exclude",
                            "/api/series/*/occurrences/*/exclude",
                            "/api/series/*/occurrences/*/include"),
                    to(
                            Service.OCCURRENCE,
                            "/api/series/*/occurrences/**",
                            "/api/series/*/changes/*",
                            "/api/series/*/calendar.ics",
                            "/api/series/*/calendar.json"),
                    to(
                            Service.ATTENDANCE,
                            "/api/series/*/followers/**",
                            "/api/series/*/standing-answer/**",
                            "/api/following",
                            "/api/notifications/**"),
                    to(Service.SERIES, "/api/series/**", "/api/transfers"),
                    to(
                            Service.ATTENDANCE,
                            "/api/events/*/rsvp",
                            "/api/events/*/attendance",
                            "/api/events/*/attendees",
                            "/api/events/*/attendees.csv",
                            "/api/events/*/attendees/*"),
                    to(Service.OCCURRENCE, "/api/events/**", "/api/calendar/**"),
                    to(
                            Service.COMMUNITY,
                            "/api/me",
                            "/api/me/restore",
                            "/api/me/merge-code",
                            "/api/me/merges",
                            "/api/me/exports/**",
                            "/api/me/ways-in/**",
                            "/api/me/sessions/**",
                            "/api/me/reports",
                            "/api/reports/**",
                            "/api/moderation/**",
                            "/api/accounts/**",
                            "/api/groups/**"),
                    to(Service.COMMUNITY, "/api/images/**", "/images/*/*"),
                    to(
                            Service.COMMUNITY,
                            "/.well-known/openid-configuration",
                            "/.well-known/oauth-authorization-server"),
                    pages(Service.COMMUNITY, "/oauth2/authorize", "/oauth2/logout", "/oauth2/sign-in/**"),
                    to(Service.COMMUNITY, "/oauth2/**", "/userinfo"),
                    routes(Service.COMMUNITY, true, true, "/login"),
                    routes(Service.COMMUNITY, true, false, "/demo/**"))
            .flatMap(routes -> routes)
            .toList();

    /** Where a path leads; null where to no service: the gateway has an answer of its own, if only that there is nothing. */
    static @Nullable Route of(PathContainer path) {
        for (Route route : ALL) {
            if (route.paths.matches(path)) {
                return route;
            }
        }
        return null;
    }

    private static Stream<Route> to(Service service, String... paths) {
        return routes(service, false, false, paths);
    }

    private static Stream<Route> pages(Service service, String... paths) {
        return routes(service, false, true, paths);
    }

    private static Stream<Route> routes(Service service, boolean demo, boolean cookies, String... paths) {
        return Stream.of(paths)
                .map(path -> new Route(service, PathPatternParser.defaultInstance.parse(path), demo, cookies));
    }
}
