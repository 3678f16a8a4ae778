package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents point at is there. */
class ReadingTheDocumentsTest {

    private static final Path PROJECT = Path.of(System.getProperty("openmeet.project.root"));
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");
    private static final Pattern TEST = Pattern.compile("(?:`|-Dtest=)([A-Z]\\w*[a-z](?:Test|IT|Journey))\\b");

    @TestFactory
    Stream<DynamicTest> findsWhatLinksLeadTo() {
        return inEach(document -> assertThat(found(LINK, document))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists()));
    }

    @TestFactory
    Stream<DynamicTest> findsTheTestsThatAreNamed() throws IOException {
        Set<String> tests = tests();
        return inEach(document -> assertThat(tests).containsAll(found(TEST, document)));
    }

    @Test
    void learnsOfEveryInvariantWhichTestWouldNotice() {
        assertThat(text(PROJECT.resolve("docs/invariants.md")).lines().filter(line -> line.matches("\\| \\d+ \\|.*")))
                .isNotEmpty()
                .allMatch(line -> TEST.matcher(line).find());
    }

    @Test
    void findsEveryDecisionInTheIndex() throws IOException {
        Path decisions = PROJECT.resolve("docs/adr");
        try (Stream<Path> files = Files.list(decisions)) {
            assertThat(found(LINK, decisions.resolve("README.md")))
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("README.md"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void findsEveryModuleAndItsMessagesInTheArchitecture() {
        String architecture = text(PROJECT.resolve("docs/architecture.md"));
        assertThat(found(Pattern.compile("<module>(.*?)</module>"), PROJECT.resolve("pom.xml")))
                .allSatisfy(module -> assertThat(architecture).contains("](../" + module + ")"));
        assertThat(Topics.all())
                .extracting(Topic::writer)
                .allSatisfy(service -> assertThat(architecture.lines())
                        .filteredOn(line -> line.startsWith("| [" + service + "]"))
                        .singleElement()
                        .asString()
                        .contains("| " + messages(service) + " |"));
    }

    private static Stream<DynamicTest> inEach(Consumer<Path> check) {
        return documents().stream()
                .map(document ->
                        DynamicTest.dynamicTest(PROJECT.relativize(document).toString(), () -> check.accept(document)));
    }

    private static List<Path> documents() {
        try (Stream<Path> beside = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(beside, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(ReadingTheDocumentsTest::files)
                    .map(file -> file.getFileName().toString().replaceAll("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Topic by topic. */
    private static String messages(String service) {
        return Topics.all().stream()
                .filter(topic -> topic.writer().equals(service))
                .map(topic ->
                        topic.messages().stream().map(Class::getSimpleName).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static List<String> found(Pattern pattern, Path file) {
        return pattern.matcher(text(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
