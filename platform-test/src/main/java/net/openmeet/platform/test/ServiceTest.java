package net.openmeet.platform.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * Starts a service as it starts anywhere, on a random port, against {@link Servers#shared()}: its own database, real Kafka, real registry,
 * real tokens. The application is the one whose package the test is in or below. Constructor parameters are beans; {@link Api} and {@link
 * Messages} are among them.
 *
 * <p>Tests with equal attributes share one running service, and all tests of a JVM share the databases: a test makes its own things and
 * never counts everybody's.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(loader = ServiceTestLoader.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ServiceTest {

    /** The service's name, e.g. {@code series-service}. */
    String service();

    /** Further settings, {@code key=value}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] settings() default {};

    /** Application or configuration classes; without any, the {@code @SpringBootApplication} above the test. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};
}
