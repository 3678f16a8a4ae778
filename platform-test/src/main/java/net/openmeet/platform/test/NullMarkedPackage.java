package net.openmeet.platform.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Whether a class's package says {@code @NullMarked}; also tells of packages without a {@code package-info}. */
final class NullMarkedPackage extends ArchCondition<JavaClass> {

    static final ArchCondition<JavaClass> CONDITION = new NullMarkedPackage();

    private NullMarkedPackage() {
        super("be in a null-marked package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        String message =
                type.getPackageName() + " of " + type.getSimpleName() + (marked ? " is" : " is not") + " null-marked";
        events.add(new SimpleConditionEvent(type, marked, message));
    }
}
