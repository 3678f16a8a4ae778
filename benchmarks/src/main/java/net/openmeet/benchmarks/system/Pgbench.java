package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The raw limit: statements of a database, prepared, by a program in C and with nothing around them.
 *
 * @param schema where unqualified names are looked for
 */
public record Pgbench(RunningSystem system, String database, String schema) {

    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without initial connection time\\)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([\\d.]+) ms");

    /**
     * What the database carries.
     *
     * @param rate transactions a second
     * @param latency milliseconds on average
     * @param cpu PostgreSQL's, in milliseconds a transaction
     */
    public record Limit(double rate, double latency, double cpu) {

        /** A row of a table: this limit, and what part of it was reached. */
        public List<String> row(String name, Measurement reached) {
            return List.of(
                    name,
                    String.format(Locale.ROOT, "%,.0f", rate),
                    Table.number(latency),
                    Table.number(cpu),
                    Table.number(reached.answered().rate() / rate));
        }
    }

    /**
     * Runs a script for a time.
     *
     * @param script a resource beside {@code owner}
     * @param variables that the script names
     */
    public Limit run(Class<?> owner, String script, Map<String, String> variables, int clients, Duration time) {
        try {
            Path file = Files.createTempFile("openmeet-pgbench-", ".sql");
            try (InputStream resource = Objects.requireNonNull(owner.getResourceAsStream(script))) {
                Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
                CpuMeter meter = system.cpu();
                CpuTime before = meter.read();
                String output = Program.run(
                        command(file, variables, clients, time),
                        Map.of("PGPASSWORD", system.password(database), "PGOPTIONS", "-c search_path=" + schema));
                double cpu = meter.read().minus(before).postgres();
                return limit(output, cpu, time);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A script can't be written for pgbench", e);
        }
    }

    static Limit limit(String output, double cpuSeconds, Duration time) {
        double rate = number(RATE, output);
        return new Limit(rate, number(LATENCY, output), cpuSeconds * 1e3 / (rate * time.toSeconds()));
    }

    private static double number(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("pgbench measured nothing:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }

    private List<String> command(Path script, Map<String, String> variables, int clients, Duration time) {
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=1",
                "--time=" + time.toSeconds(),
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + system.postgresPort(),
                "--username=" + database));
        variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(database);
        return command;
    }
}
