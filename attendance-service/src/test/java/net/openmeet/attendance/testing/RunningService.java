package net.openmeet.attendance.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.openmeet.attendance.AttendanceServiceApplication;
import net.openmeet.platform.test.ServiceTest;

/** Runs against one attendance-service on real servers, shared by all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(service = AttendanceServiceApplication.NAME)
public @interface RunningService {}
