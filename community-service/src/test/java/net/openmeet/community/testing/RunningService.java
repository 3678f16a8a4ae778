package net.openmeet.community.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.openmeet.platform.test.ServiceTest;

/** community-service as it runs in earnest: without the demo, trusting the issuer of the test tokens. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(
        service = "community-service",
        settings = {
            "openmeet.provider.key-secret=" + RunningService.KEY_SECRET,
            "openmeet.internal.client-secret=" + RunningService.INTERNAL_SECRET,
            // What entities say of the schema, and what Flyway made of it, is the same.
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.properties.hibernate.query.hql.translator=net.openmeet.community.testing.NoQueryLanguage"
        })
public @interface RunningService {

    /** By which other services prove who they are. */
    String INTERNAL_SECRET = "the-other-services-secret-of-the-tests";

    /** The same as in the demo, because all tests of a JVM share the database. */
    String KEY_SECRET = "b3Blbm1lZXQtZW1iZWRkZWQtcHJvZmlsZS1vbmx5ISE=";
}
