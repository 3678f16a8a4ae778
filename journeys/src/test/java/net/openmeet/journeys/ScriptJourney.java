package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./openmeet} itself, without a system. */
class ScriptJourney {

    private static final Path PROJECT = Path.of(System.getProperty("openmeet.project.root"));
    private static final Path RECORDED_STARTS = PROJECT.resolve("launcher/target/openmeet");

    @TempDir
    Path directory;

    record Answer(int exitCode, String printed) {}

    @Test
    void explainsItselfWhenAskedForNothing() throws Exception {
        Answer answer = openmeet(Map.of());
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.printed()).contains("Usage: openmeet").contains("up ").contains("doctor");
    }

    @Test
    void recordsNoStartWhenOnlyHelpIsWanted() throws Exception {
        Map<Path, FileTime> before = recordedStarts();
        Answer answer = openmeet(Map.of(), "train", "--help");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.printed()).contains("Usage: openmeet train");
        assertThat(recordedStarts()).isEqualTo(before);
    }

    @Test
    void forgetsAStartThatWasRecordedBeforeItsDirectoryWasMoved() throws Exception {
        Path start = Files.writeString(RECORDED_STARTS.resolve("start.aot"), "recorded there");
        Files.writeString(RECORDED_STARTS.resolve("recorded"), "/elsewhere/launcher/target/openmeet\n");
        Answer answer = openmeet(Map.of(), "up", "--help");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.printed()).contains("Usage: openmeet up");
        assertThat(start).doesNotExist();
        assertThat(RECORDED_STARTS.resolve("recorded")).doesNotExist();
    }

    @Test
    void looksPastAJdkThatIsTooOld() throws Exception {
        Path old = directory.resolve("an old jdk");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"17.0.12\"\n");
        for (String program : List.of("java", "javac")) {
            Files.writeString(old.resolve("bin").resolve(program), "#!/bin/sh\nexit 1\n");
            Files.setPosixFilePermissions(
                    old.resolve("bin").resolve(program), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Answer answer = openmeet(
                Map.of("JAVA_HOME", old.toString(), "PATH", old.resolve("bin") + ":" + System.getenv("PATH")), "jdk");
        assertThat(answer.exitCode()).as(answer.printed()).isZero();
        assertThat(Path.of(answer.printed().strip()).resolve("release"))
                .content()
                .containsPattern("JAVA_VERSION=\"(2[5-9]|[3-9]\\d)");
    }

    private static Map<Path, FileTime> recordedStarts() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED_STARTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("start.aot"))
                    .collect(Collectors.toMap(file -> file, ScriptJourney::modified));
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer openmeet(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(PROJECT.resolve("openmeet").toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true);
        // What is tested was built by the build that runs this test.
        builder.environment().put("OPENMEET_SKIP_BUILD", "true");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), printed);
    }
}
