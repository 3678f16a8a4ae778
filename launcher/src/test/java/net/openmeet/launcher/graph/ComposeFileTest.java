package net.openmeet.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.openmeet.embedded.RegistryStorage;
import net.openmeet.launcher.graph.Component.Listening;
import net.openmeet.launcher.graph.Component.Step;
import net.openmeet.platform.catalogue.TopicAccess;
import org.junit.jupiter.api.Test;

/** docker-compose.yml says what the graph says. */
class ComposeFileTest {

    private final SystemGraph graph = SystemGraph.openMeet();
    private final Addresses addresses = new ComposeAddresses(graph);
    private final ComposeFile compose;

    ComposeFileTest() throws IOException {
        compose = ComposeFile.read();
    }

    @Test
    void hasTheSameComponents() {
        assertThat(compose.services().keySet())
                // Of a profile is what starts only when asked for by name.
                .filteredOn(name -> !compose.service(name).containsKey("profiles"))
                .containsExactlyInAnyOrderElementsOf(
                        graph.components().stream().map(Component::name).toList());
    }

    @Test
    void publishesTheSamePortsToThisMachineAlone() {
        for (Listening component : graph.listening()) {
            assertThat(compose.ports(component.name()))
                    .as(component.name())
                    .hasSize(component.name().equals(SystemGraph.MAIL) ? 2 : 1)
                    .allSatisfy(port -> assertThat(port).asString().startsWith("127.0.0.1:"))
                    .first()
                    .asString()
                    .startsWith("127.0.0.1:" + component.port() + ":");
        }
    }

    @Test
    void givesServicesTheSameSettings() {
        for (Service service : graph.services()) {
            assertThat(compose.environment(service.name()))
                    .as(service.name())
                    .containsAllEntriesOf(service.environment(addresses));
            assertThat(compose.environment(service.name()).keySet())
                    .as("%s, but for where it is watched", service.name())
                    .filteredOn(name -> !name.startsWith("MANAGEMENT_"))
                    .containsExactlyInAnyOrderElementsOf(
                            service.environment(addresses).keySet());
            assertThat(compose.service(service.name())).containsEntry("command", "service " + service.name());
        }
    }

    @Test
    void waitsForTheSame() {
        for (Component component : graph.components()) {
            Map<String, String> expected = new HashMap<>();
            component
                    .needs()
                    .forEach(name ->
                            expected.put(name, isStep(name) ? "service_completed_successfully" : "service_healthy"));
            assertThat(compose.waitsFor(component.name())).as(component.name()).isEqualTo(expected);
        }
    }

    @Test
    void createsTheSameDatabases() {
        for (String database : graph.databases()) {
            assertThat(compose.databaseScript())
                    .contains("CREATE ROLE " + database + " LOGIN")
                    .contains("CREATE DATABASE " + database + " OWNER " + database + ";");
        }
        assertThat(compose.databaseScript().lines())
                .hasSize(2 * graph.databases().size());
    }

    @Test
    void keepsSchemasWhereTheLauncherKeepsThem() {
        String database = SystemGraph.REGISTRY_DATABASE;
        assertThat(compose.environment("registry"))
                .isEqualTo(
                        new RegistryStorage.Postgres(addresses.jdbc(database), database, addresses.password(database))
                                .environment());
    }

    @Test
    void pinsImagesAndChecksEverybodysHealth() {
        compose.services().keySet().forEach(name -> {
            assertThat(compose.image(name)).as(name).matches(".+:v?\\d+\\.\\d+.*");
            assertThat(isStep(name) || compose.service(name).containsKey("healthcheck"))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void asksEveryServiceWhetherItIsReady() {
        for (Service service : graph.services()) {
            assertThat(compose.service(service.name()).get("healthcheck"))
                    .asString()
                    .contains("/dev/tcp/127.0.0.1/" + compose.managementPort(service) + ";")
                    .contains("GET /actuator/health/readiness");
        }
    }

    @Test
    void tellsTheNumbersOfThePublicServiceOnAPortOfTheInside() {
        Service gateway = graph.service(SystemGraph.GATEWAY).orElseThrow();
        assertThat(compose.managementPort(gateway)).isNotEqualTo(gateway.port());
        assertThat(compose.environment(gateway.name()))
                .containsEntry("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,prometheus");
    }

    @Test
    void hasAPrincipalForEveryServiceAtKafka() {
        Set<String> services = graph.services().stream()
                .filter(service -> service.environment(addresses).containsKey("OPENMEET_KAFKA_USER"))
                .map(Service::name)
                .collect(Collectors.toSet());

        assertThat(services).isEqualTo(TopicAccess.services());
        assertThat(compose.principals()).hasSize(services.size() + 1).containsKey("admin");
        for (String service : services) {
            assertThat(compose.environment(service)).containsEntry("OPENMEET_KAFKA_USER", service);
            assertThat(compose.principals()).containsEntry(service, addresses.kafkaPassword(service));
        }
    }

    @Test
    void letsNobodyTalkToKafkaWithoutSayingWhoTheyAre() {
        assertThat(compose.environment("kafka"))
                .hasEntrySatisfying(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        listeners -> assertThat(listeners.split(","))
                                .hasSize(3)
                                .allSatisfy(listener -> assertThat(listener).endsWith(":SASL_PLAINTEXT")));
        assertThat(compose.environment("kafka")).containsEntry("KAFKA_SUPER_USERS", "User:admin");
    }

    @Test
    void makesASecretForEveryPlaceThatNeedsOne() throws IOException {
        Path project = Path.of(System.getProperty("openmeet.project.root"));
        Set<String> needed = Pattern.compile("OPENMEET_\\w+_PASSWORD(?=[:}])")
                .matcher(Files.readString(project.resolve("docker-compose.yml")))
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals("OPENMEET_DATABASE_PASSWORD"))
                .map(name -> name.replaceAll("^OPENMEET_|_PASSWORD$", ""))
                .collect(Collectors.toSet());

        assertThat(Files.readString(project.resolve("deploy/make-secrets")))
                .contains(needed)
                .contains("DATABASE");
    }

    @Test
    void createsNoTopicByTheWay() {
        assertThat(compose.environment("kafka")).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @Test
    void runsOurImageOnAPinnedOneAndNotAsRoot() throws IOException {
        List<String> image = Files.readAllLines(Path.of(System.getProperty("openmeet.project.root"), "Dockerfile"));
        assertThat(image)
                .filteredOn(line -> line.startsWith("FROM "))
                .singleElement()
                .asString()
                .matches("FROM eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-.+");
        assertThat(image).filteredOn(line -> line.matches("USER [1-9]\\d+")).hasSize(1);
    }

    private boolean isStep(String name) {
        return graph.components().stream()
                .anyMatch(component ->
                        component instanceof Step && component.name().equals(name));
    }
}
