package net.openmeet.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.slf4j.Logger;
import org.springframework.stereotype.Repository;

/** What nothing is called, and what each role is called in every service (CONTRIBUTING.md). */
final class NameRules {

    private NameRules() {}

    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Commons?)(\\$.*)?")
            .as("Names say what it is")
            .because("Util, Helper, Manager, Impl and Common fit everything, and so collect everything");

    static final ArchRule PACKAGES_ARE_NOUNS_OF_THE_DOMAIN = noClasses()
            .should()
            .resideInAnyPackage(
                    "net.openmeet..util..",
                    "net.openmeet..utils..",
                    "net.openmeet..common..",
                    "net.openmeet..helper..",
                    "net.openmeet..dto..",
                    "net.openmeet..controller..",
                    "net.openmeet..repository..")
            .as("Packages are nouns of the domain")
            .because("what changes together stands together; layers are packages nobody can keep private");

    static final ArchRule MESSAGING_PUBLISHES_MAPS_LISTENS_OR_COPIES = classes()
            .that(resideInAPackage("net.openmeet..messaging..")
                    .and(not(resideInAPackage("net.openmeet.platform..")))
                    .and(TOP_LEVEL_CLASSES)
                    .and(not(simpleName("package-info"))))
            .should()
            .haveNameMatching(".*(Publisher|Messages|Listener|Copy)")
            .as("What stands in messaging publishes, maps, listens or copies")
            .because("one name per role over all services: SeriesPublisher, SeriesMessages, SeriesListener")
            .allowEmptyShould(true);

    static final ArchRule FACTS_GO_TO_A_PUBLISHER = classes()
            .that(implement(
                    describe("a port for facts", type -> type.getSimpleName().endsWith("Facts"))))
            .should()
            .haveSimpleNameEndingWith("Publisher")
            .as("Facts go to a publisher")
            .because("the port says what the domain tells of, SeriesFacts; who sends it is its SeriesPublisher")
            .allowEmptyShould(true);

    static final ArchRule REPOSITORIES_ARE_PLURAL_NOUNS = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should()
            .haveNameMatching(".*(s|Catalogue|Queue)")
            .as("Repositories are plural nouns")
            .because("what is kept there says what it is: Occurrences; a noun without a plural has a Catalogue")
            .allowEmptyShould(true);

    static final ArchRule LOGGERS_ARE_CONSTANTS = fields().that()
            .haveRawType(Logger.class)
            .and()
            .areStatic()
            .should()
            .haveName("LOG")
            .andShould()
            .beFinal()
            .as("Loggers are constants")
            .because("there is one per class, and LOG everywhere")
            .allowEmptyShould(true);

    static final List<ArchRule> ALL = List.of(
            NAMES_SAY_WHAT_IT_IS,
            PACKAGES_ARE_NOUNS_OF_THE_DOMAIN,
            MESSAGING_PUBLISHES_MAPS_LISTENS_OR_COPIES,
            FACTS_GO_TO_A_PUBLISHER,
            REPOSITORIES_ARE_PLURAL_NOUNS,
            LOGGERS_ARE_CONSTANTS);
}
