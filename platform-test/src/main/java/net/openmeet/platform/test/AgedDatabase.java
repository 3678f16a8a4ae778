package net.openmeet.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.service.OpenMeetService;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database that has lived through every version of a service's tables. After each migration it gets the rows that the service wrote by then,
 * {@code rows/<service>/V6.sql} of the test's class path for {@code V6__….sql}, so that the following ones meet tables that are filled.
 */
public final class AgedDatabase {

    private final String service;
    private final String url;
    private final JdbcClient database;
    private final List<String> faults = new ArrayList<>();

    private AgedDatabase(String service) {
        this.service = service;
        this.url = Servers.shared().databaseUrl(OpenMeetService.databaseOf(service) + "_aged");
        this.database = JdbcClient.create(new DriverManagerDataSource(url, Servers.USER, Servers.PASSWORD));
    }

    /**
     * Has one grow old, from nothing.
     *
     * @throws org.flywaydb.core.api.FlywayException where a migration can't be made on what is there
     */
    public static AgedDatabase of(String service) {
        var aged = new AgedDatabase(service);
        aged.database.sql("drop schema public cascade").update();
        aged.database.sql("create schema public").update();
        List<MigrationInfo> versions = Arrays.stream(aged.flyway().load().info().all())
                .filter(MigrationInfo::isVersioned)
                .toList();
        versions.forEach(aged::grow);
        return aged;
    }

    /** Its JDBC URL; user and password are those of {@link Servers#settingsOf}. */
    public String url() {
        return url;
    }

    public JdbcClient client() {
        return database;
    }

    /** Rows that a migration lost, by table and key, and tables that it was tried on empty. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void grow(MigrationInfo migration) {
        String file = migration.getScript();
        List<StoredTable> before = StoredTable.all(database);
        String script = script(migration);
        before.stream()
                .filter(table -> table.keys().isEmpty() && mentions(script, table.name()))
                .map(table -> file + " meets no row in " + table.name() + ": write some into rows/" + service
                        + " as an earlier version left them")
                .forEach(faults::add);
        flyway().target(migration.getVersion()).load().migrate();
        List<StoredTable> after = StoredTable.all(database);
        for (StoredTable table : before) {
            String name = nameAfter(script, table.name());
            after.stream()
                    .filter(now -> now.name().equals(name))
                    .findFirst()
                    .map(table::lostIn)
                    .orElseGet(() -> List.of("all of " + table.name()))
                    .forEach(lost -> faults.add(file + " lost " + lost));
        }
        insertRows(migration);
    }

    private void insertRows(MigrationInfo migration) {
        String version = migration.getVersion().toString().replace('.', '_');
        var rows = new ClassPathResource("rows/" + service + "/V" + version + ".sql");
        var platform = new ClassPathResource("rows/platform/V" + version + ".sql");
        for (ClassPathResource file : List.of(platform, rows)) {
            if (file.exists()) {
                database.sql(read(file)).update();
            }
        }
    }

    private String script(MigrationInfo migration) {
        String folder = migration.getVersion().toString().startsWith("0.") ? "platform" : service;
        return read(new ClassPathResource("db/" + folder + "/" + migration.getScript()));
    }

    private static boolean mentions(String script, String table) {
        return Pattern.compile("\\b(table|into|update|from|join|on) " + table + "\\b")
                .matcher(script)
                .find();
    }

    /** What a table is called once a script has run. */
    private static String nameAfter(String script, String table) {
        Matcher renaming =
                Pattern.compile("\\balter table " + table + " rename to (\\w+)").matcher(script);
        return renaming.find() ? renaming.group(1) : table;
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(url, Servers.USER, Servers.PASSWORD)
                .locations("classpath:db/platform", "classpath:db/" + service)
                .outOfOrder(true);
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
