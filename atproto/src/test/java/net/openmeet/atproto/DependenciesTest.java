package net.openmeet.atproto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final String ROOT = "net.openmeet.atproto";
    private static final List<String> FROM_BELOW = List.of(
            "syntax", "data", "crypto", "car", "repo", "network", "stream", "identity", "xrpc", "lexicon", "oauth");

    private static final ArchRule NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.naming..",
                    ROOT + "..",
                    "org.jspecify..",
                    "org.bouncycastle..",
                    "tools.jackson.core..")
            .because("a protocol is no matter of a framework, and whoever uses it should get nothing else with it");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void areTheJdkTheCurvesAndATokenizer() {
        assertThat(MODULE).isNotEmpty();
        NO_FRAMEWORK.check(MODULE);
    }

    @Test
    void pointDownwards() {
        for (int i = 0; i < FROM_BELOW.size(); i++) {
            upwards(FROM_BELOW.get(i), FROM_BELOW.subList(i + 1, FROM_BELOW.size()))
                    .allowEmptyShould(true)
                    .check(MODULE);
        }
    }

    @Test
    void areNoticedWhereThereIsAnother() {
        JavaClasses violator = new ClassFileImporter().importClasses(UsesATestFramework.class);

        assertThat(NO_FRAMEWORK.evaluate(violator).hasViolation()).isTrue();
    }

    private static ArchRule upwards(String lower, List<String> higher) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + lower + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        higher.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new))
                .because("whoever reads one package should need to know only those below it");
    }

    /** What must not be. */
    static final class UsesATestFramework {

        boolean isTest(Class<?> type) {
            return type.isAnnotationPresent(org.junit.jupiter.api.Test.class);
        }
    }
}
