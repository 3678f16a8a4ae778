package net.openmeet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;

class LimitedCallersIT {

    private final RunningGateway shared = RunningGateway.shared();
    private final Peer series = shared.peer(Service.SERIES);

    @Test
    void hearHowMuchTheyHaveLeft() {
        ApiResponse anonymous = shared.api().get("/api/series").expect(200);
        ApiResponse member = shared.api().as(People.ALICE).get("/api/series").expect(200);

        assertThat(anonymous.header("RateLimit-Policy")).isEqualTo("\"address\";q=3000;w=60");
        assertThat(anonymous.header("RateLimit")).matches("\"address\";r=\\d+;t=\\d+");
        assertThat(member.header("RateLimit-Policy")).isEqualTo("\"member\";q=6000;w=60");
    }

    @Test
    void areRefusedWithTheTimeToComeAgain() {
        Api api = gateway("--openmeet.limits.address=2", "--openmeet.limits.window=1d");
        api.get("/api/series").expect(200);
        api.get("/api/series").expect(200);
        series.forget();

        ApiResponse refused = api.get("/api/series").expect(429);

        assertThat(refused.code()).isEqualTo("quota-exceeded");
        assertThat(refused.header("RateLimit")).startsWith("\"address\";r=0;t=" + refused.header("Retry-After"));
        assertThat(series.wasAsked()).isFalse();
        api.as(People.BOB).get("/api/series").expect(200);
        api.get("/actuator/health/liveness").expect(200);
    }

    @Test
    void areToldApartByWhatTheNamedProxySays() {
        Api api = gateway(
                "--openmeet.limits.address=1",
                "--openmeet.limits.window=1d",
                "--openmeet.clients.proxies=127.0.0.0/8,10.0.0.0/8");

        api.with("X-Forwarded-For", "6.6.6.6, 192.0.2.1, 10.0.0.7")
                .get("/api/series")
                .expect(200);
        assertThat(series.last().header("X-Forwarded-For")).isEqualTo("192.0.2.1");
        api.with("X-Forwarded-For", "7.7.7.7, 192.0.2.1").get("/api/series").expect(429);
        api.with("X-Forwarded-For", "192.0.2.2").get("/api/series").expect(200);
    }

    @Test
    void gainNothingByClaimingAnotherAddress() {
        Api api = gateway("--openmeet.limits.address=1", "--openmeet.limits.window=1d");

        api.with("X-Forwarded-For", "192.0.2.1").get("/api/series").expect(200);
        api.with("X-Forwarded-For", "192.0.2.2").get("/api/series").expect(429);
    }

    @Test
    @Timeout(20)
    void waitForTheirOtherRequests() throws InterruptedException {
        Api api = gateway("--openmeet.limits.at-once=1", "--openmeet.gateway.read-timeout=30s");
        var begun = new CountDownLatch(1);
        var testIsOver = new CountDownLatch(1);
        series.on("/api/series/long", exchange -> {
            begun.countDown();
            try {
                testIsOver.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Peer.answer(exchange, 200, "{}");
        });
        Thread first = Thread.startVirtualThread(() -> api.get("/api/series/long"));
        begun.await();

        ApiResponse second = api.get("/api/series");
        testIsOver.countDown();
        first.join();

        assertThat(second.expect(429).code()).isEqualTo("too-many-at-once");
        assertThat(second.header("Retry-After")).isEqualTo("1");
        // A caller may have the whole answer a moment before the place is left.
        Await.untilAsserted(() -> api.get("/api/series").expect(200));
    }

    @Test
    @Timeout(20)
    void listenBesideTheirOtherRequestsToAsManyStreamsAsTheyMay() throws InterruptedException {
        Api api = gateway(
                "--openmeet.limits.at-once=1", "--openmeet.limits.streams=1", "--openmeet.gateway.calls.at-once=1");
        var begun = new CountDownLatch(1);
        var testIsOver = new CountDownLatch(1);
        shared.peer(Service.ATTENDANCE).on("/api/notifications/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            begun.countDown();
            try {
                testIsOver.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        Thread first = Thread.startVirtualThread(() -> api.get("/api/notifications/stream"));
        begun.await();

        ApiResponse second = api.get("/api/notifications/stream");
        ApiResponse beside = api.get("/api/following");
        testIsOver.countDown();
        first.join();

        assertThat(second.expect(429).code()).isEqualTo("too-many-at-once");
        beside.expect(200);
    }

    /** The name that deploy/prometheus/alerts.yml asks for. */
    @Test
    void areCountedByWhatRefusedThemAndNotByWhoTheyAre() {
        ConfigurableApplicationContext gateway = shared.another(
                "--openmeet.limits.address=1",
                "--openmeet.limits.window=1d",
                "--management.server.port=0",
                "--management.endpoints.web.exposure.include=health,prometheus");
        Api api = Api.at(RunningGateway.uri(gateway));
        api.get("/api/series").expect(200);
        api.get("/api/series").expect(429);

        Api inside = Api.at(URI.create(
                "http://127.0.0.1:" + gateway.getEnvironment().getRequiredProperty("local.management.port")));
        assertThat(inside.get("/actuator/prometheus").expect(200).body().lines())
                .filteredOn(line -> line.startsWith("openmeet_gateway_refused_total"))
                .containsExactlyInAnyOrder(
                        "openmeet_gateway_refused_total{policy=\"address\",reason=\"quota-exceeded\"} 1.0",
                        "openmeet_gateway_refused_total{policy=\"address\",reason=\"too-many-at-once\"} 0.0",
                        "openmeet_gateway_refused_total{policy=\"member\",reason=\"quota-exceeded\"} 0.0",
                        "openmeet_gateway_refused_total{policy=\"member\",reason=\"too-many-at-once\"} 0.0");
    }

    private Api gateway(String... settings) {
        return Api.at(RunningGateway.uri(shared.another(settings)));
    }
}
