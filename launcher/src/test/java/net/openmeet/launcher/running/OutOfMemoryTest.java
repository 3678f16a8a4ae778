package net.openmeet.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OutOfMemoryTest {

    private static final Path OPTIONS =
            Path.of(System.getProperty("openmeet.project.root"), "launcher", "src", "main", "jvm");

    @TestFactory
    Stream<DynamicTest> endsEveryKindOfJvm() throws IOException {
        List<Path> kinds;
        try (Stream<Path> files = Files.list(OPTIONS)) {
            kinds = files.toList();
        }
        assertThat(kinds).hasSizeGreaterThan(3);
        return kinds.stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.getFileName().toString(),
                        () -> assertThat(Files.readAllLines(kind)).contains("-XX:+ExitOnOutOfMemoryError")));
    }
}
