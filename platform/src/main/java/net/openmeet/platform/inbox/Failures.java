package net.openmeet.platform.inbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.avro.RegistryUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

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
        return !isUnprocessable(failure) && causes(failure).anyMatch(Failures::isInfrastructure);
    }

    private static boolean isInfrastructure(Throwable cause) {
        return switch (cause) {
            case RegistryUnavailableException e -> true;
            case CannotCreateTransactionException e -> true;
            case TransactionSystemException e -> true;
            case DataAccessResourceFailureException e -> true;
            case RecoverableDataAccessException e -> true;
            case TransientDataAccessException e -> true;
            case SQLException e -> isOfServer(e.getSQLState());
            default -> false;
        };
    }

    /** 08: connection; 25006: a stand-by; 40: rolled back by the server; 53: out of resources; 57P: shut down. */
    private static boolean isOfServer(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.equals("25006")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57P"));
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.stream();
    }
}
