package net.openmeet.recurrence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final ArchRule ONLY_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "net.openmeet.recurrence..", "org.jspecify..")
            .because("recurrence is mathematics on java.time, and whoever uses it should get nothing else with it");

    private static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy("net.openmeet.recurrence")
            .layer("rule")
            .definedBy("net.openmeet.recurrence.rule")
            .layer("calendar")
            .definedBy("net.openmeet.recurrence.calendar")
            .layer("timeline")
            .definedBy("net.openmeet.recurrence.timeline")
            .layer("time")
            .definedBy("net.openmeet.recurrence.time")
            .layer("period")
            .definedBy("net.openmeet.recurrence.period")
            .layer("set")
            .definedBy("net.openmeet.recurrence.set")
            .layer("users")
            .definedBy("net.openmeet.recurrence.text", "net.openmeet.recurrence.inference")
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("rule")
            .mayOnlyAccessLayers("words")
            .whereLayer("calendar")
            .mayOnlyAccessLayers("words", "rule")
            .whereLayer("timeline")
            .mayNotAccessAnyLayer()
            .whereLayer("time")
            .mayOnlyAccessLayers("words", "calendar", "timeline")
            .whereLayer("period")
            .mayOnlyAccessLayers("words", "rule", "calendar", "timeline", "time")
            .whereLayer("users")
            .mayOnlyAccessLayers("words", "rule", "set")
            .because("whoever reads one package should need to know only those below it");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("net.openmeet.recurrence");

    @Test
    void areJavaAlone() {
        assertThat(MODULE).isNotEmpty();
        ONLY_JAVA.check(MODULE);
    }

    @Test
    void pointDownwards() {
        LAYERS.check(MODULE);
    }

    @Test
    void areNoticedWhereThereIsAnother() {
        JavaClasses violator = new ClassFileImporter().importClasses(UsesAnotherEngine.class);

        assertThat(ONLY_JAVA.evaluate(violator).hasViolation()).isTrue();
    }

    /** What must not be. */
    static final class UsesAnotherEngine {

        String seconds() {
            return org.dmfs.rfc5545.recur.Freq.SECONDLY.name();
        }
    }
}
