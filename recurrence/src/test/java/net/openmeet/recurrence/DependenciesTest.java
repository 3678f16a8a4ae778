package net.openmeet.recurrence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

    @Test
    void areJavaAlone() {
        JavaClasses module = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("net.openmeet.recurrence");

        assertThat(module).isNotEmpty();
        ONLY_JAVA.check(module);
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
