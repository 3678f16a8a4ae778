package net.openmeet.launcher.running;

import net.openmeet.embedded.ServerStartException;

/** A component could not start. */
public final class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailedException(String component, RuntimeException cause) {
        super(component + " did not start: " + reason(cause), cause);
    }

    /** Frameworks wrap; what went wrong is said by the innermost. */
    private static String reason(Throwable problem) {
        if (problem instanceof ServerStartException || problem.getCause() == null) {
            return String.valueOf(problem.getMessage());
        }
        return reason(problem.getCause());
    }
}
