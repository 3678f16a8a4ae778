package net.openmeet.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What code doesn't do. */
final class CodeRules {

    private CodeRules() {}

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(target(owner(type(Thread.class))).and(target(name("sleep"))))
            .as("Nobody calls Thread.sleep")
            .because("whoever sleeps waits too long or not long enough; wait for the condition");

    static final ArchRule FIELDS_ARE_NOT_INJECTED = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .as("Fields are not injected")
            .because("a class says in its constructor what it needs, and can be made without a container")
            .allowEmptyShould(true);

    static final ArchRule TIME_IS_JAVA_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Date.class, Calendar.class, TimeZone.class, Timestamp.class, java.sql.Date.class, DateFormat.class)
            .as("Time is java.time")
            .because("the old classes mix up local time and instants, and can be changed");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(readsTheSystemClock())
            .as("The time comes from a Clock")
            .because("what reads the system's clock can't be tested on the night of a DST change");

    static final List<ArchRule> ALL =
            List.of(NOBODY_SLEEPS, FIELDS_ARE_NOT_INJECTED, TIME_IS_JAVA_TIME, TIME_COMES_FROM_A_CLOCK);

    private static DescribedPredicate<? super JavaMethodCall> readsTheSystemClock() {
        DescribedPredicate<JavaCall<?>> now = target(owner(assignableTo(Temporal.class)))
                .and(target(name("now")))
                .and(target(not(rawParameterTypes(Clock.class))));
        return now.or(target(owner(type(System.class))).and(target(name("currentTimeMillis"))));
    }
}
