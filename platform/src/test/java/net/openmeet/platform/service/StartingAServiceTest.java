package net.openmeet.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class StartingAServiceTest {

    private static final String NO_DATABASE = "--openmeet.switched-off.database="
            + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
            + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
            + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration";

    @Configuration
    @EnableAutoConfiguration
    static class Application {}

    @Test
    void namesItsDatabaseAfterItself() {
        assertThat(OpenMeetService.databaseOf("series-service")).isEqualTo("openmeet_series");
        assertThat(OpenMeetService.databaseOf("bluesky-sync-service")).isEqualTo("openmeet_bluesky_sync");
        assertThat(OpenMeetService.databaseOf("gateway")).isEqualTo("openmeet_gateway");
    }

    @Test
    void worksWithoutADatabase() {
        try (ConfigurableApplicationContext service =
                OpenMeetService.run(Application.class, "started-service", "--server.port=0", NO_DATABASE)) {
            Environment settings = service.getEnvironment();

            assertThat(service.getId()).isEqualTo("started-service");
            assertThat(settings.getProperty("started.service.setting")).isEqualTo("its own");
            assertThat(settings.getProperty("openmeet.audience")).isEqualTo("overridden");
            assertThat(settings.getProperty("openmeet.jwks-uri")).isEqualTo("http://localhost:8104/oauth2/jwks");
        }
    }

    @Test
    void logsJsonWhereAsked(CapturedOutput output) {
        try (ConfigurableApplicationContext _ = OpenMeetService.run(
                        Application.class,
                        "started-service",
                        "--server.port=0",
                        "--spring.profiles.active=json",
                        NO_DATABASE);
                MDC.MDCCloseable _ = MDC.putCloseable("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")) {
            LoggerFactory.getLogger("net.openmeet.started").info("Heard of it");
        }

        assertThat(output.getOut().lines().filter(line -> line.contains("Tomcat started")))
                .singleElement()
                .satisfies(line -> assertThat(JsonMapper.shared()
                                .readTree(line)
                                .path("service")
                                .asString())
                        .isEqualTo("started-service"));
        assertThat(output.getOut().lines().filter(line -> line.contains("Heard of it")))
                .singleElement()
                .satisfies(line -> assertThat(JsonMapper.shared()
                                .readTree(line)
                                .path("traceId")
                                .asString())
                        .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void saysInTwoLinesThatTheDatabaseIsAway(CapturedOutput output) {
        assertThatThrownBy(() -> OpenMeetService.run(
                        Application.class,
                        "started-service",
                        "--server.port=0",
                        "--openmeet.database.url=jdbc:postgresql://127.0.0.1:1/openmeet_started"))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(output)
                .contains("The database jdbc:postgresql://127.0.0.1:1/openmeet_started does not answer")
                .contains("./openmeet up")
                .doesNotContain("\tat org.postgresql");
    }
}
