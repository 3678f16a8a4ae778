package net.openmeet.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.avro.RegistryUnavailableException;
import net.openmeet.platform.database.DatabaseFailures;
import org.jspecify.annotations.Nullable;

/** Tells apart whose failure it is that a message was not handled. */
final class Failures {

    private static final int DEEPEST = 20;

    private Failures() {}

    /** The message can never be handled. */
    static boolean isUnprocessable(@Nullable Throwable failure) {
        return causes(failure).anyMatch(UnprocessableMessageException.class::isInstance);
    }

    /** The message isn't to blame: the database, or the registry, is away or busy. */
    static boolean isOfInfrastructure(@Nullable Throwable failure) {
        return !isUnprocessable(failure)
                && (causes(failure).anyMatch(RegistryUnavailableException.class::isInstance)
                        || DatabaseFailures.isOfServer(failure));
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.stream();
    }
}
