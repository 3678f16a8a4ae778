package net.openmeet.platform.work;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a row that failed: it waits, and is told of once it is stuck. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final WorkRows rows;
    private final TransactionTemplate transaction;
    private final WorkMeters meters;

    Attempts(WorkRows rows, TransactionTemplate transaction, WorkMeters meters) {
        this.rows = rows;
        this.transaction = transaction;
        this.meters = meters;
    }

    /**
     * Notes a failure, in the current transaction, or in one of its own where there is none.
     *
     * @param attemptsBefore as the row has it
     * @param failures in a row, this one included
     */
    void failed(WorkKind<?> kind, WorkRow row, int attemptsBefore, int failures, Throwable failure) {
        Duration pause = BackOff.of(kind).after(failures, ThreadLocalRandom.current());
        boolean stuck = failures >= kind.stuckAfter();
        meters.failed(kind.name());
        LOG.atLevel(stuck ? Level.ERROR : Level.WARN)
                .setCause(failure)
                .log(
                        "Work {} of kind {} for '{}' failed, attempt {}; it waits {}",
                        row.id(),
                        kind.name(),
                        row.key(),
                        failures,
                        pause);
        transaction.executeWithoutResult(
                status -> rows.postpone(row.id(), attemptsBefore, failures, stuck, pause, String.valueOf(failure)));
    }
}
