package net.openmeet.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names who may call a handler method. Every handler has one: without it the handler answers nobody. What it says is enforced before the handler runs, and
 * written into the API document; what is more than that, as whose the thing is, the domain checks.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Audience value();

    /** Of whom the caller has to be one besides, if any are named; only with {@link Audience#MEMBERS}. */
    InstanceRole[] roles() default {};

    /** Whether an account that is suspended may still do this, although it changes something: what is its owner's right whatever he did. */
    boolean whileSuspended() default false;
}
