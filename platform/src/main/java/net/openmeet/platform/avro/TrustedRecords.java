package net.openmeet.platform.avro;

import net.openmeet.schemas.Topics;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** Tells Avro, which trusts no class by itself, to make instances of the published language's records. */
final class TrustedRecords {

    private static final String PACKAGE = Topics.class.getPackageName() + ".";

    static {
        ClassSecurityPredicate published = type -> type.getName().startsWith(PACKAGE);
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), published));
    }

    private TrustedRecords() {}

    /** Idempotent: the validator is one per JVM, whoever asks first sets it for all. */
    static void trust() {
        // Loading the class has done it.
    }
}
