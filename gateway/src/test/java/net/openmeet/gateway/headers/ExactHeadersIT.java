package net.openmeet.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that answers say, and nothing else: what software is used, for instance, or what a service says of the site. */
class ExactHeadersIT {

    private static final Set<String> OF_EVERY_ANSWER = Set.of(
            "cache-control",
            "content-security-policy",
            "content-type",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy",
            "ratelimit",
            "ratelimit-policy",
            "referrer-policy",
            "strict-transport-security",
            "vary",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "keep-alive", "date", "content-length", "transfer-encoding");

    private final RunningGateway gateway = RunningGateway.shared();

    @BeforeEach
    void haveServicesSayMore() {
        says(Service.SERIES, "/api/series/exact", 200);
        says(Service.SERIES, "/api/series/former", 308);
        says(Service.SERIES, "/api/series/refused", 403);
        says(Service.OCCURRENCE, "/api/series/exact/calendar.ics", 200);
        says(Service.COMMUNITY, "/images/exact/small", 200);
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "/, 200, etag",
                "/api-docs, 200, ''",
                "/assets/landing.css, 200, accept-ranges last-modified",
                "/api/session, 200, ''",
                "/nowhere, 404, ''",
                "/api/series/exact, 200, etag",
                "/api/series/exact/calendar.ics, 200, etag",
                "/api/series/former, 308, etag location",
                "/api/series/refused, 403, etag",
                "/images/exact/small, 200, etag"
            })
    void areThose(String path, int status, String besides) {
        ApiResponse answer = gateway.api().get(path).expect(status);
        Set<String> own = new TreeSet<>(answer.headerNames());
        own.removeAll(OF_THE_CONNECTION);
        assertThat(own).containsAll(OF_EVERY_ANSWER);
        own.removeAll(OF_EVERY_ANSWER);
        assertThat(String.join(" ", own)).isEqualTo(besides);
    }

    private void says(Service service, String path, int status) {
        gateway.peer(service).on(path, exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.getResponseHeaders().add("Cache-Control", "no-cache");
            exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'");
            exchange.getResponseHeaders().add("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().add("Strict-Transport-Security", "max-age=1");
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            if (status == 308) {
                exchange.getResponseHeaders().add("Location", "/api/series/exact");
            }
            Peer.answer(exchange, status, "{}");
        });
    }
}
