package net.openmeet.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does rows in the transaction that holds them: the effect and what becomes of the row commit together. */
final class EffectExecution implements Execution {

    private final WorkKind<?> kind;
    private final Function<WorkRow, Look> effect;
    private final WorkRows rows;
    private final TransactionTemplate transaction;
    private final Attempts attempts;
    private final WorkMeters meters;
    private final Clock clock;

    private EffectExecution(WorkKind<?> kind, Function<WorkRow, Look> effect, WorkParts parts) {
        this.kind = kind;
        this.effect = effect;
        this.rows = parts.rows();
        this.transaction = parts.transaction();
        this.attempts = parts.attempts();
        this.meters = parts.meters();
        this.clock = parts.clock();
    }

    static <P> EffectExecution of(WorkHandler<P> handler, WorkParts parts) {
        WorkKind<P> kind = handler.kind();
        return new EffectExecution(
                kind,
                row -> switch (handler.handle(row.item(parts.payloads(), kind))) {
                    case Next.Done<P> _ -> {
                        parts.rows().delete(row.id());
                        yield Look.ROW;
                    }
                    case Next.Onwards<P>(P payload, var dueAt, var pause) -> {
                        parts.rows().goOn(row.id(), parts.payloads().write(payload), dueAt, pause);
                        yield dueAt == null && pause.isZero() ? Look.ROW_THAT_GOES_ON : Look.ROW;
                    }
                },
                parts);
    }

    static EffectExecution of(RecurringWork work, WorkParts parts) {
        return new EffectExecution(
                WorkKind.of(work.name(), Object.class),
                row -> {
                    boolean more = work.run();
                    parts.rows().rest(row.id(), more ? Duration.ZERO : work.every());
                    return more ? Look.ROW_THAT_GOES_ON : Look.ROW;
                },
                parts);
    }

    @Override
    public WorkKind<?> kind() {
        return kind;
    }

    @Override
    public Look next(Runnable claimed) {
        // Known also when the transaction fails.
        AtomicReference<@Nullable WorkRow> taken = new AtomicReference<>();
        try {
            return transaction.execute(status -> rows.claim(kind.name(), clock.instant())
                    .map(found -> {
                        taken.set(found);
                        claimed.run();
                        return hasSavepoints() ? carryOut(found, status) : carryOut(found);
                    })
                    .orElse(Look.NOTHING));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            WorkRow row = taken.get();
            if (row == null) {
                throw e;
            }
            failed(row, e);
            return Look.ROW;
        }
    }

    /**
     * What fails takes everything back with it, and is noted afterwards; perhaps it is tried once more in between. JPA knows no savepoints:
     * entities stay what they have become.
     */
    private Look carryOut(WorkRow row) {
        Look done = effect.apply(row);
        meters.done(kind.name());
        return done;
    }

    private boolean hasSavepoints() {
        return !(transaction.getTransactionManager() instanceof AbstractPlatformTransactionManager manager)
                || manager.isNestedTransactionAllowed();
    }

    /** Takes a failed effect back alone and notes it while the row is still held: let go in between, it would be tried again at once. */
    private Look carryOut(WorkRow row, TransactionStatus status) {
        Object before = status.createSavepoint();
        try {
            return carryOut(row);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            // An Error, too, is this row's: the others are to have their turn.
            try {
                status.rollbackToSavepoint(before);
            } catch (RuntimeException beyondUse) {
                e.addSuppressed(beyondUse);
                throw e;
            }
            failed(row, e);
            return Look.ROW;
        }
    }

    private void failed(WorkRow row, Throwable failure) {
        attempts.failed(kind, row, row.attempts(), row.attempts() + 1, failure);
    }
}
