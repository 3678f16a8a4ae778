package net.openmeet.gateway.routing;

import java.util.List;
import net.openmeet.gateway.upstream.Service;

/**
 * Paths that a service answers.
 *
 * @param paths patterns: {@code *} is one segment, {@code **} any number of them, none included
 * @param demo whether they are of the demo, and answered under our own name only
 */
record Route(Service service, List<String> paths, boolean demo) {

    /** All routes, the more specific first: the first that matches is taken. What none matches is answered 404 by the gateway itself. */
    static final List<Route> ALL = List.of(
            to(Service.OCCURRENCE, "/api/series/*/occurrences/**"),
            to(Service.SERIES, "/api/series/**"),
            to(Service.ATTENDANCE, "/api/events/*/rsvp", "/api/events/*/attendance", "/api/events/*/attendees"),
            to(Service.OCCURRENCE, "/api/events/**"),
            to(Service.COMMUNITY, "/api/me", "/api/accounts/**"),
            to(Service.COMMUNITY, "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"),
            to(Service.COMMUNITY, "/oauth2/**", "/userinfo"),
            demo(Service.COMMUNITY, "/login", "/demo/**"));

    private static Route to(Service service, String... paths) {
        return new Route(service, List.of(paths), false);
    }

    private static Route demo(Service service, String... paths) {
        return new Route(service, List.of(paths), true);
    }
}
