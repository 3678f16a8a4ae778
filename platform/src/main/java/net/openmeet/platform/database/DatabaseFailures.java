package net.openmeet.platform.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that is away or busy from a statement that can't be carried out. What the server said decides; Spring's exceptions only where it said
 * nothing, for they take a statement that is too large or too slow for a missing resource.
 */
public final class DatabaseFailures {

    private static final int DEEPEST = 20;

    /**
     * SQLSTATEs, or how they begin: connection; a stand-by; rolled back by the server; lock not to be had; disk, memory or connections used up; shut
     * down; input or output. Not 53400, 54 and 57014: what limits a single statement, the one who made that statement can cause.
     */
    private static final List<String> OF_SERVER =
            List.of("08", "25006", "40", "55P03", "53000", "53100", "53200", "53300", "57P", "58");

    private DatabaseFailures() {}

    /** Whether the same work may succeed later, unchanged, because only the database's state was against it. */
    public static boolean isOfServer(@Nullable Throwable failure) {
        return causes(failure).anyMatch(CannotCreateTransactionException.class::isInstance)
                || sqlState(failure)
                        .map(DatabaseFailures::isOfServer)
                        .orElseGet(() -> causes(failure).anyMatch(DatabaseFailures::isResource));
    }

    /** Whether the server rolled the work back for the sake of others': done once more, it may succeed at once. */
    public static boolean isRolledBack(@Nullable Throwable failure) {
        return sqlState(failure).filter(state -> state.startsWith("40")).isPresent();
    }

    private static boolean isOfServer(String state) {
        return OF_SERVER.stream().anyMatch(state::startsWith);
    }

    private static Optional<String> sqlState(@Nullable Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .findFirst();
    }

    private static boolean isResource(Throwable cause) {
        return switch (cause) {
            case QueryTimeoutException slow -> false;
            case DataAccessResourceFailureException away -> true;
            case RecoverableDataAccessException away -> true;
            case TransientDataAccessException busy -> true;
            case TransactionSystemException away -> true;
            default -> false;
        };
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
