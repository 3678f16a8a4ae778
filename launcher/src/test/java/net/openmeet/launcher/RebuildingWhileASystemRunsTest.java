package net.openmeet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code ./openmeet} in a project whose build and JVM are scripts: the JVM says its class path, and {@code up} waits for a line. */
class RebuildingWhileASystemRunsTest {

    private static final Path SCRIPT = Path.of(System.getProperty("openmeet.project.root"), "openmeet");

    @TempDir
    Path directory;

    private Path project;
    private Path jdk;

    @BeforeEach
    void makeAProject() throws IOException {
        project = directory.resolve("a project");
        jdk = directory.resolve("jdk");
        Files.createDirectories(project.resolve("launcher/src/main"));
        Files.createDirectories(jdk.resolve("bin"));
        Files.copy(SCRIPT, project.resolve("openmeet"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.writeString(project.resolve("launcher/pom.xml"), "");
        program(project.resolve("mvnw"), """
                echo "[INFO] Building it [1/1]"
                mkdir -p launcher/target/openmeet/lib launcher/target/openmeet/jvm embedded/target/registry
                for jar in launcher-1.jar lib/picocli-1.jar lib/series.jar; do date +%N >launcher/target/openmeet/$jar; done
                touch launcher/target/openmeet/jvm/system.options embedded/target/registry/registry.jar
                """);
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
        program(jdk.resolve("bin/javac"), "");
        program(jdk.resolve("bin/java"), """
                echo "class path: $CLASSPATH"
                case "$*" in *" up") read -r line || true ;; esac
                """);
    }

    @Test
    void leavesToTheSystemWhatItRuns() throws Exception {
        say("token", "alice");
        Process system = openmeet("up");
        List<Path> running = classPath(system.inputReader().readLine());
        List<String> before = contents(running);
        changeASource();

        List<Path> rebuilt = say("up");

        assertThat(rebuilt).isNotEmpty().doesNotContainAnyElementsOf(running);
        assertThat(contents(running)).isEqualTo(before);

        system.getOutputStream().close();
        system.waitFor();
        changeASource();
        say("up");
        assertThat(running).noneMatch(Files::exists);
    }

    @Test
    void buildsNothingWhereNothingHasChanged() throws Exception {
        assertThat(say("up")).isEqualTo(say("up"));
    }

    /** Who stops a system, or asks it something, in the middle of an edit that doesn't compile doesn't wait for a build, nor for it to fail. */
    @ParameterizedTest
    @ValueSource(strings = {"down", "status", "token alice", "logs", "--help", "up --help"})
    void goesWithWhatIsBuiltWhereNothingIsStarted(String command) throws Exception {
        List<Path> built = say("up");
        changeASource();

        assertThat(say(command.split(" ", -1))).isEqualTo(built);
        assertThat(say("up")).doesNotContainAnyElementsOf(built);
    }

    @Test
    void buildsForWhateverIsFirst() throws Exception {
        assertThat(say("--help")).isNotEmpty().allMatch(Files::exists);
    }

    private void changeASource() throws IOException {
        Files.writeString(project.resolve("launcher/src/main/Source.java"), "");
    }

    /** The class path of a command, run to its end. */
    private List<Path> say(String... arguments) throws Exception {
        Process process = openmeet(arguments);
        process.getOutputStream().close();
        List<String> said = process.inputReader().readAllLines();
        assertThat(process.waitFor()).as(said.toString()).isZero();
        return classPath(said.getLast());
    }

    private Process openmeet(String... arguments) throws IOException {
        var builder = new ProcessBuilder(
                Stream.concat(Stream.of(project.resolve("openmeet").toString()), Stream.of(arguments))
                        .toList());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().remove("OPENMEET_SKIP_BUILD");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<Path> classPath(String said) {
        assertThat(said).startsWith("class path: ");
        return Stream.of(said.substring("class path: ".length()).split(":"))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static List<String> contents(List<Path> files) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Files.readString(file));
        }
        return contents;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
