package net.openmeet.platform.web;

import net.openmeet.platform.database.DatabaseFailures;
import net.openmeet.platform.observability.SparseLog;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** A database that is away, busy or in a deadlock, also where only the rollback noticed: 503, the same request may work a moment later. */
final class DatabaseProblems implements ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblems.class);

    private final SparseLog warnings = SparseLog.to(LOG);

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException away -> unavailable(away);
            case TransactionTimedOutException slow -> unavailable(slow);
            case DataAccessResourceFailureException away -> unavailable(away);
            case TransientDataAccessException busy -> unavailable(busy);
            default -> DatabaseFailures.isOfServer(failure) ? unavailable(failure) : null;
        };
    }

    private ProblemException unavailable(Throwable failure) {
        warnings.warn(
                "Answered 503: {}",
                NestedExceptionUtils.getMostSpecificCause(failure).toString());
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable", "Try again in a moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }
}
