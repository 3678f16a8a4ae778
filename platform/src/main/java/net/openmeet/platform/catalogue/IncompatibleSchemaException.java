package net.openmeet.platform.catalogue;

import java.util.List;

/** The registry refused a schema because readers and writers of earlier versions would not understand it. */
public final class IncompatibleSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompatibleSchemaException(String subject, List<String> differences) {
        super("The registry refuses the schema of " + subject + ": "
                + (differences.isEmpty() ? "it breaks the compatibility rule" : String.join("; ", differences)));
    }
}
