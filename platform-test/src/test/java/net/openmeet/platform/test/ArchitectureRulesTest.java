package net.openmeet.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final String PLANTED = "net.openmeet.planted";

    private static final Map<String, String> VIOLATORS = Map.ofEntries(
            Map.entry(
                    "A service depends on schemas, platform, recurrence and location alone", "DependsOnAnotherService"),
            Map.entry("Only web packages know the web", "KnowsTheWeb"),
            Map.entry("Listeners are in messaging packages", "MisplacedListener"),
            Map.entry("Every package is null-marked", "InUnmarkedPackage"),
            Map.entry("Controllers are package-private", "PublicController"),
            Map.entry("Every handler says who may call it", "PublicController.handlerWithoutAccess"),
            Map.entry("Nobody calls Thread.sleep", "Sleeper"),
            Map.entry("Fields are not injected", "InjectedField"),
            Map.entry("Time is java.time", "OldTime"),
            Map.entry("The time comes from a Clock", "ReadsTheClock"),
            Map.entry("Names say what it is", "SeriesHelper"),
            Map.entry("Packages are nouns of the domain", "planted.common."),
            Map.entry("The platform knows no record of a topic", "KnowsARecord"));

    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> findTheirViolatorAndNobodyElse() {
        return Stream.concat(ArchitectureRules.all(PLANTED), Stream.of(ModuleRules.knowsNoRecord(PLANTED)))
                .map(rule -> dynamicTest(rule.getDescription(), () -> isBroken(rule)));
    }

    private void isBroken(ArchRule rule) {
        String violator = VIOLATORS.get(rule.getDescription().replaceAll(", because.*", ""));

        assertThat(violator)
                .as("a planted violator of: " + rule.getDescription())
                .isNotNull();
        assertThat(rule.evaluate(planted).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(violation -> violation.contains(violator));
    }

    @TestFactory
    Stream<DynamicTest> areKeptByThePlatform() {
        return ArchitectureRules.platformTests();
    }

    @Test
    void giveTheirReasons() {
        assertThat(ArchitectureRules.all(PLANTED))
                .allMatch(rule -> rule.getDescription().contains(", because "));
    }
}
