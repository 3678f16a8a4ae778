package net.openmeet.community.demo;

import java.util.stream.Stream;
import net.openmeet.community.EndpointsIT;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Endpoint;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ActiveProfiles("embedded")
class DemoEndpointsIT extends EndpointsIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    DemoEndpointsIT(
            Api api,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            JdbcClient database) {
        super(api, mappings, database);
    }

    @Override
    protected Stream<Endpoint> rows(String handle) {
        return Stream.concat(
                super.rows(handle),
                Stream.of(
                        Endpoint.of("POST", "/login").body(FORM, "person=bob").answers(303, 303, 303),
                        Endpoint.of("POST", "/login")
                                .body(FORM, "person=mallory")
                                .answers(400, 400, 400),
                        Endpoint.of("POST", "/demo/tokens/{person}")
                                .at("/demo/tokens/bob")
                                .answers(200, 200, 200)));
    }
}
