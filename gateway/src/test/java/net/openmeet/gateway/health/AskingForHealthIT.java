package net.openmeet.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.env.PropertyResolver;

class AskingForHealthIT {

    private static final String READINESS = "/actuator/health/readiness";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @AfterEach
    void allIsWellAgain() {
        testIsOver.countDown();
        occurrence.on(READINESS, 200, "{\"status\": \"UP\"}");
    }

    @Test
    void isUpWhenAllServicesAre() {
        ApiResponse health = gateway.api().get("/health").expect(200);

        assertThat(health.text("/status")).isEqualTo("up");
        assertThat(health.at("/services").propertyNames())
                .containsExactly("attendance", "community", "occurrence", "series");
        assertThat(occurrence.last().uri().getPath()).isEqualTo(READINESS);
    }

    @Test
    void saysWhichServiceIsNotReady() {
        occurrence.on(READINESS, 503, "{\"status\": \"OUT_OF_SERVICE\"}");

        ApiResponse health = gateway.api().get("/health").expect(503);

        assertThat(health.text("/status")).isEqualTo("degraded");
        assertThat(health.text("/services/occurrence")).isEqualTo("down");
        assertThat(health.text("/services/series")).isEqualTo("up");
    }

    @Test
    @Timeout(20)
    void doesNotWaitForAServiceThatNeverAnswers() {
        occurrence.on(READINESS, exchange -> {
            try {
                testIsOver.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        assertThat(gateway.api().get("/health").expect(503).text("/services/occurrence"))
                .isEqualTo("down");
    }

    @Test
    void tellsItsMetricsOnAPortOfTheirOwnWhereThereIsOne() {
        PropertyResolver running = RunningGateway.run(
                        "--management.server.port=0", "--management.endpoints.web.exposure.include=health,prometheus")
                .getEnvironment();

        assertThat(at(running, "local.management.port")
                        .get("/actuator/prometheus")
                        .expect(200)
                        .body())
                .contains("jvm_memory_used_bytes");
        at(running, "local.server.port").get("/actuator/prometheus").expect(404);
    }

    @Test
    void isReadyItselfWhateverTheServicesAre() {
        gateway.api().get(READINESS).expect(200);
        gateway.api().get("/actuator/health/liveness").expect(200);
    }

    private static Api at(PropertyResolver running, String port) {
        return Api.at(URI.create("http://127.0.0.1:" + running.getRequiredProperty(port)));
    }
}
