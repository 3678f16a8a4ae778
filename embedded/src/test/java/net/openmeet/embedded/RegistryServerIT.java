package net.openmeet.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryServerIT {

    private static final String SCHEMA = """
            {"schema": "{\\"type\\": \\"record\\", \\"name\\": \\"Mat\\", \\"fields\\": []}"}""";

    @TempDir
    Path directory;

    @Test
    void keepsItsSchemasOverARestartWhenTheyAreInPostgres() throws Exception {
        try (PostgresServer postgres = PostgresServer.start(directory.resolve("postgres"), 0, Durability.NONE)) {
            postgres.createDatabase("registry", "registry", "secret");
            RegistryStorage storage = new RegistryStorage.Postgres(postgres.url("registry"), "registry", "secret");
            try (RegistryServer registry = RegistryServer.start(directory.resolve("registry"), 0, storage)) {
                register(registry);
            }
            try (RegistryServer registry = RegistryServer.start(directory.resolve("registry"), 0, storage)) {
                assertThat(subjects(registry)).isEqualTo("[\"mats\"]");
            }
        }
    }

    @Test
    void takesOverFromARegistryThatWasLeftBehind() throws Exception {
        RegistryStorage storage = new RegistryStorage.InMemory();
        RegistryServer leftBehind = RegistryServer.start(directory, 0, storage);
        try (RegistryServer registry = RegistryServer.start(directory, 0, storage)) {
            assertThat(subjects(registry)).isEqualTo("[]");
            assertThat(ProcessHandle.of(leftBehind.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }

    private static void register(RegistryServer registry) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(registry.url() + "/subjects/mats/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(HttpRequest.BodyPublishers.ofString(SCHEMA))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    private static String subjects(RegistryServer registry) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(registry.url() + "/subjects"))
                        .build())
                .body();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
