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

    private ArchitectureRules() {}

    /** A test for each rule over the production classes in and below the package. */
    public static Stream<DynamicTest> tests(String packageName) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packageName);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("There is no class in " + packageName);
        }
        return all(packageName).map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    static Stream<ArchRule> all(String packageName) {
        return Stream.of(ModuleRules.of(packageName), WebRules.ALL, CodeRules.ALL, NameRules.ALL)
                .flatMap(List::stream);
    }
}
