package net.openmeet.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaMember.Predicates.declaredIn;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import net.openmeet.platform.security.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** How handlers look. */
final class WebRules {

    private WebRules() {}

    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .as("Controllers are package-private")
            .because("HTTP is their only door: nobody calls them from Java")
            .allowEmptyShould(true);

    static final ArchRule HANDLERS_SAY_WHO_MAY_CALL = methods()
            .that(metaAnnotatedWith(RequestMapping.class))
            .and(declaredIn(resideInAPackage("net.openmeet..")))
            .should()
            .beAnnotatedWith(Access.class)
            .as("Every handler says who may call it")
            .because("access is denied by default: a handler without @Access answers nobody")
            .allowEmptyShould(true);

    static final List<ArchRule> ALL = List.of(CONTROLLERS_ARE_PACKAGE_PRIVATE, HANDLERS_SAY_WHO_MAY_CALL);
}
