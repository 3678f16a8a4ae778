package net.openmeet.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.Timer;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/** What code doesn't do. */
final class CodeRules {

    private CodeRules() {}

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .accessTargetWhere(describe("sleeps", CodeRules::sleeps))
            .as("Nobody sleeps")
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
            .accessTargetWhere(describe("reads the system's clock", CodeRules::readsTheSystemClock))
            .as("The time comes from a Clock")
            .because("what reads the system's clock can't be tested on the night of a DST change");

    static final ArchRule WHAT_RECURS_IS_WORK = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Scheduled.class,
                    EnableScheduling.class,
                    TaskScheduler.class,
                    ScheduledExecutorService.class,
                    Timer.class)
            .as("What recurs is durable work")
            .because(
                    "a scheduler's thread is shared, forgets what failed and runs in every instance; see RecurringWork");

    static final ArchRule TRANSACTIONS_ARE_DECLARED = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TransactionOperations.class)
            .as("Transactions are declared")
            .because("a façade's method is one, and says so by @Transactional; only the platform opens them otherwise");

    static final List<ArchRule> ALL = List.of(
            NOBODY_SLEEPS,
            FIELDS_ARE_NOT_INJECTED,
            TIME_IS_JAVA_TIME,
            TIME_COMES_FROM_A_CLOCK,
            WHAT_RECURS_IS_WORK,
            TRANSACTIONS_ARE_DECLARED);

    /** Calls and references alike: {@code Thread::sleep} sleeps as well. */
    private static boolean sleeps(JavaAccess<?> access) {
        return access.getName().equals("sleep")
                && (access.getTargetOwner().isEquivalentTo(Thread.class)
                        || access.getTargetOwner().isEquivalentTo(TimeUnit.class));
    }

    private static boolean readsTheSystemClock(JavaAccess<?> access) {
        return switch (access.getName()) {
            case "now" ->
                access.getTargetOwner().isAssignableTo(Temporal.class)
                        && access.getTarget() instanceof CodeUnitAccessTarget method
                        && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> access.getTargetOwner().isEquivalentTo(System.class);
            default -> false;
        };
    }
}
