package net.openmeet.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What nothing is called. */
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

    static final List<ArchRule> ALL = List.of(NAMES_SAY_WHAT_IT_IS, PACKAGES_ARE_NOUNS_OF_THE_DOMAIN);
}
