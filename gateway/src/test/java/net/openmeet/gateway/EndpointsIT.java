package net.openmeet.gateway;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;

import java.util.stream.Stream;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Endpoint;
import net.openmeet.platform.test.EndpointTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/** What the gateway answers itself. Who may call what is behind it, the services say, each in a table of its own. */
class EndpointsIT {

    private final RunningGateway gateway = RunningGateway.shared();

    @TestFactory
    Stream<DynamicTest> admitWhoTheyShould() {
        gateway.peer(Service.ATTENDANCE).on("/v3/api-docs", 200, "{}");
        // Left out where there was no Node.js to build it.
        int page = new ClassPathResource("openmeet-page/index.html").exists() ? 200 : 404;
        return EndpointTable.of(
                        gateway.mappings(),
                        Endpoint.of("GET", "/").answers(200, 200, 200),
                        Endpoint.of("GET", "/developers").answers(200, 200, 200),
                        page("/discover", page),
                        page("/calendar", page),
                        page("/new", page),
                        page("/notifications", page),
                        page("/moderation", page),
                        page("/people/{handle}", page),
                        page("/series/{slug}", page),
                        page("/events/{slug}", page),
                        page("/groups/{slug}", page),
                        page("/series/{slug}/edit", page),
                        page("/series/{slug}/history", page),
                        page("/events/{slug}/attendees", page),
                        page("/events/{slug}/check-in", page),
                        page("/events/{slug}/edit", page),
                        page("/account", page),
                        page("/groups", page),
                        page("/groups/new", page),
                        page("/groups/invitations/{secret}", page),
                        page("/groups/{slug}/edit", page),
                        page("/groups/{slug}/members", page),
                        Endpoint.of("GET", "/health").answers(200, 200, 200),
                        Endpoint.of("GET", "/sign-in").answers(503, 503, 503),
                        Endpoint.of("GET", "/sign-in/callback").answers(400, 400, 400),
                        Endpoint.of("POST", "/sign-out").answers(303, 303, 303),
                        Endpoint.of("GET", "/api/session").answers(200, 200, 200),
                        Endpoint.of("GET", "/api-docs").answers(200, 200, 200),
                        Endpoint.of("GET", "/api-docs/").answers(200, 200, 200),
                        Endpoint.of("GET", "/api-docs/{service}/openapi.json")
                                .at("/api-docs/attendance/openapi.json")
                                .answers(200, 200, 200),
                        Endpoint.of("GET", "/api-docs/{service}/openapi.json")
                                .at("/api-docs/none/openapi.json")
                                .answers(404, 404, 404))
                .tests(gateway.api(), ALICE, BOB);
    }

    private static Endpoint page(String path, int status) {
        return Endpoint.of("GET", path).at(path.replaceAll("\\{\\w+}", "any")).answers(status, status, status);
    }
}
