package net.openmeet.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerServersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {ContainerServers.POSTGRES_IMAGE, ContainerServers.KAFKA_IMAGE, ContainerServers.REGISTRY_IMAGE})
    void areOfTheImagesThatComposeStarts(String image) throws IOException {
        Path compose = Path.of(System.getProperty("openmeet.project.root"), "docker-compose.yml");

        assertThat(Files.readString(compose)).contains("image: " + image + "\n");
    }
}
