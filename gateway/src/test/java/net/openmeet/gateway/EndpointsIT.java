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
                        Endpoint.of("GET", "/discover").answers(page, page, page),
                        Endpoint.of("GET", "/calendar").answers(page, page, page),
                        Endpoint.of("GET", "/new").answers(page, page, page),
                        Endpoint.of("GET", "/series/{slug}").at("/series/any").answers(page, page, page),
                        Endpoint.of("GET", "/events/{slug}").at("/events/any").answers(page, page, page),
                        Endpoint.of("GET", "/groups/{slug}").at("/groups/any").answers(page, page, page),
                        Endpoint.of("GET", "/series/{slug}/edit")
                                .at("/series/any/edit")
                                .answers(page, page, page),
                        Endpoint.of("GET", "/series/{slug}/history")
                                .at("/series/any/history")
                                .answers(page, page, page),
                        Endpoint.of("GET", "/events/{slug}/attendees")
                                .at("/events/any/attendees")
                                .answers(page, page, page),
                        Endpoint.of("GET", "/events/{slug}/edit")
                                .at("/events/any/edit")
                                .answers(page, page, page),
                        Endpoint.of("GET", "/account").answers(page, page, page),
                        Endpoint.of("GET", "/groups").answers(page, page, page),
                        Endpoint.of("GET", "/groups/new").answers(page, page, page),
                        Endpoint.of("GET", "/groups/invitations/{secret}")
                                .at("/groups/invitations/any")
                                .answers(page, page, page),
                        Endpoint.of("GET", "/groups/{slug}/edit")
                                .at("/groups/any/edit")
                                .answers(page, page, page),
                        Endpoint.of("GET", "/groups/{slug}/members")
                                .at("/groups/any/members")
                                .answers(page, page, page),
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
}
