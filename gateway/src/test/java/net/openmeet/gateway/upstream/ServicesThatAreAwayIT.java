package net.openmeet.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@Timeout(30)
class ServicesThatAreAwayIT {

    private static final HttpHandler NO_ANSWER = exchange -> exchange.close();

    private static final Map<Service, String> READS = Map.of(
            Service.SERIES, "/api/series/yoga",
            Service.OCCURRENCE, "/api/calendar/yoga",
            Service.ATTENDANCE, "/api/events/yoga/attendance",
            Service.COMMUNITY, "/api/groups/yoga");

    private final RunningGateway shared = RunningGateway.shared();
    private final Peer series = shared.peer(Service.SERIES);
    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @AfterEach
    void releaseWhoWaits() {
        testIsOver.countDown();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void areNamedAndTakeNothingOfWhatOthersAnswer(Service away) {
        Peer gone = Peer.start("gone");
        gone.stop();
        Api api = Api.at(RunningGateway.uri(shared.another(
                "--openmeet.services." + away.word() + "=" + gone.uri(), "--openmeet.gateway.calls.enough=2")));
        Api member = api.as(People.ALICE);

        for (int i = 0; i < 6; i++) {
            ApiResponse answer = api.get(read(away)).expect(503);
            assertThat(answer.code()).isEqualTo("service-unavailable");
            assertThat(answer.text("/service")).isEqualTo(away.word());
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }

        assertThat(Arrays.stream(Service.values()).filter(service -> service != away))
                .allSatisfy(other -> {
                    member.get(read(other)).expect(200);
                    shared.peer(other).on("/v3/api-docs", 200, "{}");
                    api.get("/api-docs/" + other.word() + "/openapi.json").expect(200);
                });
        assertThat(Stream.of("/", "/api-docs", "/api/session", "/actuator/health/readiness"))
                .allSatisfy(own -> api.get(own).expect(200));
        assertThat(api.get("/health").expect(503).text("/services/" + away.word()))
                .isEqualTo("down");
    }

    @Test
    void areNotAskedForAWhileAndThenAgain() {
        Api api = gateway("--openmeet.gateway.calls.enough=2", "--openmeet.gateway.calls.pause=300ms");
        series.on("/api/series/failing", NO_ANSWER);
        api.get("/api/series/failing").expect(503);
        api.get("/api/series/failing").expect(503);
        series.forget();

        ApiResponse refused = api.get("/api/series/well").expect(503);

        assertThat(refused.text("/service")).isEqualTo("series");
        assertThat(series.wasAsked()).isFalse();
        assertThat(api.get("/health").text("/services/series")).isEqualTo("up");
        Await.untilAsserted(() -> api.get("/api/series/well").expect(200));
        for (int i = 0; i < 5; i++) {
            api.get("/api/series/well").expect(200);
        }
    }

    @Test
    void areAskedOnWhenItIsAWhileSinceTheyFailed() {
        Api api = gateway("--openmeet.gateway.calls.enough=2", "--openmeet.gateway.calls.remembered=1s");
        series.on("/api/series/failing", NO_ANSWER);
        api.get("/api/series/failing").expect(503);
        Instant failed = Instant.now();
        Await.until("that isn't remembered", () -> Instant.now().isAfter(failed.plusSeconds(2)));
        api.get("/api/series/failing").expect(503);

        api.get("/api/series/well").expect(200);
    }

    @Test
    void areAskedOnWhenTheyAnswerThatTheyFailed() {
        Api api = gateway("--openmeet.gateway.calls.enough=2");
        series.on("/api/series/failed", 500, "{}");
        for (int i = 0; i < 6; i++) {
            api.get("/api/series/failed").expect(500);
        }
        api.get("/api/series").expect(200);
    }

    /** The names that deploy/prometheus/alerts.yml asks for. */
    @Test
    void haveNoMoreToDoThanTheyMayWhenTheyAreSlow() throws InterruptedException {
        ConfigurableApplicationContext gateway = shared.another(
                "--openmeet.gateway.calls.at-once=2",
                "--openmeet.gateway.read-timeouts.series=20s",
                "--management.server.port=0",
                "--management.endpoints.web.exposure.include=health,prometheus");
        Api api = Api.at(RunningGateway.uri(gateway));
        var begun = new CountDownLatch(2);
        series.on("/api/series/slow", exchange -> {
            begun.countDown();
            await();
            Peer.answer(exchange, 200, "{}");
        });
        Thread first = Thread.startVirtualThread(() -> api.get("/api/series/slow"));
        Thread second = Thread.startVirtualThread(() -> api.get("/api/series/slow"));
        begun.await();

        ApiResponse refused = api.get("/api/series").expect(503);

        assertThat(refused.code()).isEqualTo("service-busy");
        assertThat(refused.text("/service")).isEqualTo("series");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        api.get(read(Service.OCCURRENCE)).expect(200);
        assertThat(metrics(gateway))
                .contains(
                        "openmeet_gateway_unanswered_total{reason=\"busy\",service=\"series\"} 1.0",
                        "openmeet_gateway_unanswered_total{reason=\"silent\",service=\"series\"} 0.0",
                        "openmeet_gateway_open{service=\"series\"} 1.0");
        testIsOver.countDown();
        first.join();
        second.join();
        Await.untilAsserted(() -> api.get("/api/series").expect(200));
    }

    private static String metrics(ConfigurableApplicationContext gateway) {
        URI inside =
                URI.create("http://127.0.0.1:" + gateway.getEnvironment().getRequiredProperty("local.management.port"));
        return Api.at(inside)
                .get("/actuator/prometheus")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("openmeet_gateway_"))
                .collect(Collectors.joining("\n"));
    }

    private Api gateway(String... settings) {
        return Api.at(RunningGateway.uri(shared.another(settings)));
    }

    private static String read(Service service) {
        return READS.getOrDefault(service, "/");
    }

    private void await() {
        try {
            testIsOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
