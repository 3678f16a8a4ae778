package net.openmeet.occurrence.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.openmeet.occurrence.OccurrenceServiceApplication;
import net.openmeet.platform.test.ServiceTest;

/** occurrence-service on real servers, at a time that the test sets; all such tests share one. */
@ServiceTest(
        service = "occurrence-service",
        classes = {OccurrenceServiceApplication.class, TestClock.Configuration.class},
        settings = {
            "openmeet.vivification.poll=100ms",
            "openmeet.vivification.time-zone-poll=100ms",
            "openmeet.work.poll-interval=100ms",
            "openmeet.rebuild.settle=500ms"
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OccurrenceServiceTest {}
