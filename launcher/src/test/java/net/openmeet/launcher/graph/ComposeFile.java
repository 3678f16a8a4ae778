package net.openmeet.launcher.graph;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml, as far as tests look at it. */
record ComposeFile(Map<String, Object> content) {

    static ComposeFile read() throws IOException {
        Path file = Path.of(System.getProperty("openmeet.project.root"), "docker-compose.yml");
        try (Reader reader = Files.newBufferedReader(file)) {
            return new ComposeFile(new Yaml().load(reader));
        }
    }

    Map<String, Object> services() {
        return map(content, "services");
    }

    Map<String, Object> service(String name) {
        return map(services(), name);
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new HashMap<>();
        map(service(service), "environment").forEach((key, value) -> environment.put(key, value.toString()));
        return environment;
    }

    /** Where a service tells of its health, and Prometheus its numbers. */
    int managementPort(Service service) {
        String own = environment(service.name()).get("MANAGEMENT_SERVER_PORT");
        return own == null ? service.port() : Integer.parseInt(own);
    }

    List<String> ports(String service) {
        return strings(service(service).getOrDefault("ports", List.of()));
    }

    /** What a service waits for, by its condition. */
    Map<String, String> waitsFor(String service) {
        Map<String, String> conditions = new HashMap<>();
        Map<String, Object> needs = map(service(service), "depends_on");
        needs.keySet().forEach(name -> conditions.put(name, text(map(needs, name), "condition")));
        return conditions;
    }

    /** Who there is at Kafka: name and password. */
    Map<String, String> principals() {
        Map<String, String> principals = new HashMap<>();
        Pattern.compile("user_([\\w-]+)=\"([^\"]+)\"")
                .matcher(text(content, "x-kafka-principals"))
                .results()
                .forEach(user -> principals.put(user.group(1), withoutReminder(user.group(2))));
        return principals;
    }

    /** {@code ${NAME}} of a variable that says what to do where it isn't set. */
    private static String withoutReminder(String variable) {
        return variable.replaceFirst(":\\?[^}]*", "");
    }

    String databaseScript() {
        return text(map(map(content, "configs"), "databases"), "content");
    }

    String image(String service) {
        return text(service(service), "image");
    }

    private static String text(Map<String, Object> parent, String key) {
        return Objects.requireNonNull(parent.get(key), key).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
