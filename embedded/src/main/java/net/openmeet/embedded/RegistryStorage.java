package net.openmeet.embedded;

import java.util.Map;

/** Where the schema registry keeps its schemas. */
public sealed interface RegistryStorage {

    /** Gone with the process: for tests. */
    record InMemory() implements RegistryStorage {}

    /** In a PostgreSQL database of its own. {@code url} is a JDBC URL. */
    record Postgres(String url, String user, String password) implements RegistryStorage {}

    /** As the registry reads it. A password goes by the environment: arguments are visible to everybody on the machine. */
    default Map<String, String> environment() {
        return switch (this) {
            case InMemory() -> Map.of("APICURIO_STORAGE_KIND", "sql", "APICURIO_STORAGE_SQL_KIND", "h2");
            case Postgres(String url, String user, String password) ->
                Map.of(
                        "APICURIO_STORAGE_KIND", "sql",
                        "APICURIO_STORAGE_SQL_KIND", "postgresql",
                        "APICURIO_DATASOURCE_URL", url,
                        "APICURIO_DATASOURCE_USERNAME", user,
                        "APICURIO_DATASOURCE_PASSWORD", password,
                        "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1",
                        "APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1",
                        "APICURIO_DATASOURCE_JDBC_MAX_SIZE", "5");
        };
    }
}
