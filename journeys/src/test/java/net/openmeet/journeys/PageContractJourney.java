package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page's client is generated from a file; what stands there the services still say. */
@ExtendWith(SharedSystem.class)
class PageContractJourney {

    private static final Path FOLDER = Path.of(System.getProperty("openmeet.project.root"), "web/api");
    private static final List<String> SERVICES = List.of("series", "occurrence", "attendance", "community");

    @Test
    void isWhatTheServicesSayOfTheOperationsThatThePageCalls(RunningSystem system) throws IOException {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        for (String service : SERVICES) {
            String document = system.anybody()
                    .get("/api-docs/" + service + "/openapi.json")
                    .expect(200)
                    .body();
            documents.put(service, (ObjectNode) JsonMapper.shared().readTree(document));
        }
        Path file = FOLDER.resolve("openapi.json");
        JsonNode now = PageContract.of(documents, Files.readAllLines(FOLDER.resolve("operations.txt")));
        if (System.getProperty("openmeet.page.write") != null) {
            Files.writeString(file, PageContract.text(now));
        }
        JsonNode contract = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(PageContract.broken("", contract, now))
                .as("The page relies on it; written anew (CONTRIBUTING, the web page) it no longer does")
                .isEmpty();
        assertThat(contract.path("paths").propertyNames())
                .isEqualTo(now.path("paths").propertyNames());
    }
}
