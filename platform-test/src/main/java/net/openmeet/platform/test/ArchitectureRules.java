package net.openmeet.platform.test;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that every service keeps; each says why. A service's test is
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRules() {
 *     return ArchitectureRules.tests("net.openmeet.series");
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final String PLATFORM = "net.openmeet.platform";

    private ArchitectureRules() {}

    /** A test for each rule over the production classes in and below the package. */
    public static Stream<DynamicTest> tests(String packageName) {
        return tests(all(packageName), production(packageName));
    }

    /**
     * A test for each rule that the platform keeps. It may back off and stamp what it mints: the rules on sleeping and on the clock are
     * about the domain's time.
     */
    static Stream<DynamicTest> platformTests() {
        Stream<ArchRule> rules = Stream.of(
                        List.of(ModuleRules.knowsNoRecord(PLATFORM), ModuleRules.EVERY_PACKAGE_IS_NULL_MARKED),
                        List.of(
                                CodeRules.FIELDS_ARE_NOT_INJECTED,
                                CodeRules.TIME_IS_JAVA_TIME,
                                CodeRules.WHAT_RECURS_IS_WORK),
                        NameRules.ALL)
                .flatMap(List::stream);
        return tests(rules, production(PLATFORM));
    }

    private static Stream<DynamicTest> tests(Stream<ArchRule> rules, JavaClasses classes) {
        return rules.map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    private static JavaClasses production(String packageName) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/platform-test"))
                .importPackages(packageName);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There is no class in " + packageName);
        }
        return classes;
    }

    static Stream<ArchRule> all(String packageName) {
        return Stream.of(ModuleRules.of(packageName), WebRules.ALL, CodeRules.ALL, NameRules.ALL)
                .flatMap(List::stream);
    }
}
