package net.openmeet.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final String PLANTED = "net.openmeet.planted";

    private static final Map<String, List<String>> VIOLATORS = Map.ofEntries(
            Map.entry(
                    "A service depends on schemas, platform, recurrence, location and vocabulary alone",
                    List.of("DependsOnAnotherService")),
            Map.entry("Only web packages know the web", List.of("KnowsTheWeb")),
            Map.entry("Nobody looks into the recurrence engine", List.of("LooksIntoTheEngine")),
            Map.entry("Entities are where graphs are", List.of("NoteEntity")),
            Map.entry("Listeners are in messaging packages", List.of("MisplacedListener")),
            Map.entry("Every package is null-marked", List.of("InUnmarkedPackage")),
            Map.entry("Controllers are package-private", List.of("PublicController")),
            Map.entry("Every handler says who may call it", List.of("PublicController.handlerWithoutAccess")),
            Map.entry("Nobody sleeps", List.of("Sleeper.sleep()", "Sleeper.sleepByUnit", "Sleeper.sleepByReference")),
            Map.entry("Fields are not injected", List.of("InjectedField.sleeper", "InjectedField.setting")),
            Map.entry("Time is java.time", List.of("OldTime")),
            Map.entry(
                    "The time comes from a Clock",
                    List.of("ReadsTheClock.now", "ReadsTheClock.millis", "ReadsTheClock.byReference")),
            Map.entry("What recurs is durable work", List.of("RunsByTheClock")),
            Map.entry("Transactions are declared", List.of("OpensTransactions")),
            Map.entry("Names say what it is", List.of("SeriesHelper")),
            Map.entry("Packages are nouns of the domain", List.of("planted.common.")),
            Map.entry("What stands in messaging publishes, maps, listens or copies", List.of("NoteFactsOutbox")),
            Map.entry("Facts go to a publisher", List.of("NoteFactsOutbox")),
            Map.entry("Repositories are plural nouns", List.of("NoteRepository")),
            Map.entry("Loggers are constants", List.of("NoteRepository.log")),
            Map.entry("The platform knows no record of a topic", List.of("KnowsARecord")));

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> findTheirViolatorAndNobodyElse() {
        return everyRule().map(rule -> dynamicTest(rule.getDescription(), () -> isBroken(rule)));
    }

    private void isBroken(ArchRule rule) {
        List<String> violators = VIOLATORS.get(rule.getDescription().replaceAll(", because.*", ""));

        assertThat(violators)
                .as("planted violators of: " + rule.getDescription())
                .isNotNull();
        List<String> violations = rule.evaluate(planted).getFailureReport().getDetails();
        assertThat(violators).allMatch(violator -> violations.stream().anyMatch(found -> found.contains(violator)));
        assertThat(violations).allMatch(found -> violators.stream().anyMatch(found::contains));
    }

    @TestFactory
    Stream<DynamicTest> failWhereTheyFindNothingToLookAt() {
        JavaClasses nothing = new ClassFileImporter().importClasses();
        return Stream.concat(
                        ModuleRules.of(PLANTED).stream()
                                .filter(rule -> rule != ModuleRules.LISTENERS_LISTEN_IN_MESSAGING),
                        Stream.of(
                                ModuleRules.knowsNoRecord(PLANTED),
                                CodeRules.NOBODY_SLEEPS,
                                NameRules.NAMES_SAY_WHAT_IT_IS))
                .map(rule -> dynamicTest(
                        rule.getDescription(),
                        () -> assertThatThrownBy(() -> rule.check(nothing))
                                .hasMessageContaining("failed to check any classes")));
    }

    @TestFactory
    Stream<DynamicTest> areKeptByThePlatform() {
        return ArchitectureRules.platformTests();
    }

    @Test
    void giveTheirReasons() {
        assertThat(everyRule()).allMatch(rule -> rule.getDescription().contains(", because "));
    }

    private static Stream<ArchRule> everyRule() {
        return Stream.concat(ArchitectureRules.all(PLANTED), Stream.of(ModuleRules.knowsNoRecord(PLANTED)));
    }
}
