package net.openmeet.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registry as it was unpacked, and how a JVM runs it: all of its jars on the class path, in the order in which Quarkus' own class loader
 * looks through them. What a loader of its own defines can't be kept in a recorded start.
 *
 * @param home the system property {@code openmeet.registry.home}
 */
record RegistryProgram(Path home) {

    /** What the command line of a registry contains, and that of no other process. */
    static final String MARKER = ParentWatch.class.getName();

    /** Where the start that is going on is to be recorded; a start of a recorded program is quicker (docs/performance.md). */
    private static final String RECORD = "openmeet.registry.record";

    private static final String MAIN = "io.quarkus.runner.GeneratedMain";
    private static final List<String> FOLDERS = List.of("app", "lib/main", "lib/boot");

    static RegistryProgram installed() {
        String home = System.getProperty("openmeet.registry.home");
        if (home == null || !Files.exists(Path.of(home, "quarkus", "generated-bytecode.jar"))) {
            throw new IllegalStateException(
                    "System property openmeet.registry.home must name the unpacked registry; it is " + home);
        }
        return new RegistryProgram(Path.of(home).toAbsolutePath());
    }

    static boolean isBeingRecorded() {
        return System.getProperty(RECORD) != null;
    }

    /** A process that isn't started yet. The class path goes by the environment: it is too long for a command line that people read. */
    ProcessBuilder onPort(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms48m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(recorded());
        command.addAll(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=0",
                "-Dquarkus.otel.sdk.disabled=true",
                MARKER,
                MAIN));
        var process = new ProcessBuilder(command);
        process.environment().put("CLASSPATH", classPath());
        return process;
    }

    private List<String> recorded() {
        String record = System.getProperty(RECORD);
        if (record != null) {
            return List.of("-XX:AOTCacheOutput=" + record);
        }
        Path recorded = home.resolve("start.aot");
        // One that doesn't fit is ignored.
        return Files.exists(recorded) ? List.of("-XX:AOTCache=" + recorded, "-Xlog:disable") : List.of();
    }

    private String classPath() throws IOException {
        // What the build of the registry changed comes before what it was changed from.
        List<Path> jars = new ArrayList<>(List.of(
                home.resolve("quarkus/transformed-bytecode.jar"), home.resolve("quarkus/generated-bytecode.jar")));
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(home.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        jars.add(ownClasses());
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path ownClasses() {
        try {
            return Path.of(ParentWatch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
