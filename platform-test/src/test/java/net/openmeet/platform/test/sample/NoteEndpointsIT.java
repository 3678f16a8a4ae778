package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;

import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Endpoint;
import net.openmeet.platform.test.EndpointTable;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest(service = "sample-service")
class NoteEndpointsIT {

    private static final String NOTE = "{\"text\": \"Bring a mat\"}";

    private final Api api;
    private final RequestMappingHandlerMapping mappings;

    NoteEndpointsIT(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.mappings = mappings;
    }

    @TestFactory
    Stream<DynamicTest> admitWhoTheyShould() {
        return EndpointTable.of(
                        mappings,
                        Endpoint.of("POST", "/api/notes").json(NOTE).answers(401, 201, 201),
                        Endpoint.of("GET", "/api/notes").answers(200, 200, 200),
                        Endpoint.of("GET", "/api/notes/{id}").at(this::note).answers(200, 200, 200),
                        Endpoint.of("DELETE", "/api/notes/{id}")
                                .at(this::note)
                                .header("If-Match", "\"0\"")
                                .answers(401, 403, 204),
                        Endpoint.of("POST", "/probe").json("{\"count\": 1}").answers(200, 200, 200),
                        Endpoint.of("PATCH", "/probe")
                                .body("application/merge-patch+json", "{}")
                                .answers(200, 200, 200),
                        Endpoint.of("POST", "/probe/fact").answers(200, 200, 200),
                        Endpoint.of("POST", "/probe/secrets").answers(401, 200, 200),
                        Endpoint.of("POST", "/probe/text")
                                .body("text/calendar", "a")
                                .answers(200, 200, 200),
                        Endpoint.of("GET", "/probe/failure").answers(500, 500, 500),
                        Endpoint.of("GET", "/probe/number")
                                .at("/probe/number?value=1")
                                .answers(200, 200, 200),
                        Endpoint.of("GET", "/probe/reports").answers(401, 403, 403),
                        Endpoint.of("GET", "/probe/demo").answers(404, 404, 404),
                        Endpoint.of("GET", "/probe/pages").answers(200, 200, 200))
                .tests(api, ALICE, BOB);
    }

    private String note() {
        return api.as(ALICE).post("/api/notes", NOTE).expect(201).header("Location");
    }
}
