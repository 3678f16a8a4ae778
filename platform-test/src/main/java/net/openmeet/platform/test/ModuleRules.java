package net.openmeet.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What may know what. */
final class ModuleRules {

    private static final String OURS = "net.openmeet..";

    private ModuleRules() {}

    static List<ArchRule> of(String service) {
        return List.of(
                onlySharedModules(service),
                DOMAIN_IS_FREE_OF_WEB,
                NOBODY_LOOKS_INTO_THE_ENGINE,
                LISTENERS_LISTEN_IN_MESSAGING,
                ENTITIES_ARE_WHERE_GRAPHS_ARE,
                EVERY_PACKAGE_IS_NULL_MARKED);
    }

    static ArchRule onlySharedModules(String service) {
        return noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(OURS)
                        .and(not(resideInAnyPackage(
                                service + "..",
                                "net.openmeet.schemas..",
                                "net.openmeet.platform..",
                                "net.openmeet.recurrence..",
                                "net.openmeet.location..",
                                "net.openmeet.vocabulary.."))))
                .as("A service depends on schemas, platform, recurrence, location and vocabulary alone")
                .because("services talk by messages; a shared class would couple their deployments");
    }

    static ArchRule knowsNoRecord(String platform) {
        return noClasses()
                .that()
                .resideInAPackage(platform + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("net.openmeet.schemas.*..")
                        .and(not(resideInAPackage("net.openmeet.schemas.change.."))))
                .as("The platform knows no record of a topic")
                .because("what every service shares has no domain noun in it");
    }

    static final ArchRule DOMAIN_IS_FREE_OF_WEB = noClasses()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackages("net.openmeet..web..", "net.openmeet.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.openmeet..web..", "net.openmeet.platform.problem..")
            .as("Only web packages know the web")
            .because("the domain is called by messages and jobs too, and refuses by results, not by statuses");

    static final ArchRule NOBODY_LOOKS_INTO_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackage("net.openmeet.recurrence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "net.openmeet.recurrence.calendar..",
                    "net.openmeet.recurrence.timeline..",
                    "net.openmeet.recurrence.time..",
                    "net.openmeet.recurrence.period..")
            .as("Nobody looks into the recurrence engine")
            .because("its calendar, timelines, time and periods are public for one another alone");

    static final ArchRule LISTENERS_LISTEN_IN_MESSAGING = classes()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackage("net.openmeet.platform..")
            .and()
            .haveSimpleNameEndingWith("Listener")
            .should()
            .resideInAPackage("..messaging..")
            .as("Listeners are in messaging packages")
            .because("the mapping from somebody else's words to ours stands in one place per aggregate")
            .allowEmptyShould(true);

    /** Where aggregates are graphs that people edit in parts (ADR 0050). */
    static final ArchRule ENTITIES_ARE_WHERE_GRAPHS_ARE = noClasses()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackage("net.openmeet.community.group")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
            .as("Entities are where graphs are")
            .because(
                    "JPA keeps groups alone; sets, queues and locks are SQL that one can read, and entities leave no package");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideInAPackage(OURS)
            .should(NullMarkedPackage.CONDITION)
            .as("Every package is null-marked")
            .because("NullAway checks nothing in a package that is not");
}
