package net.openmeet.platform.work;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes calls to the outside in three steps: the attempt is committed, the call is made outside of any transaction, its outcome is committed
 * and the row goes. Who is killed in between leaves a row that says so; when its time is up, it is called again with the same key, or marked
 * as unknown.
 */
final class CallExecution<P, A> implements Execution {

    private static final Logger LOG = LoggerFactory.getLogger(CallExecution.class);

    private final OutsideCall<P, A> call;
    private final WorkKind<P> kind;
    private final Duration margin;
    private final WorkParts parts;

    CallExecution(OutsideCall<P, A> call, Duration margin, WorkParts parts) {
        this.call = call;
        this.margin = margin;
        this.kind = call.kind();
        this.parts = parts;
    }

    /** A row whose attempt is recorded; one that only had to be marked isn't to be called. */
    private record Begun(WorkRow row, int attempt, boolean toBeCalled) {}

    @Override
    public WorkKind<?> kind() {
        return kind;
    }

    @Override
    public Look next(Runnable claimed) {
        Optional<Begun> begun = parts.transaction().execute(status -> {
            Optional<WorkRow> row =
                    parts.rows().claim(kind.name(), parts.clock().instant());
            if (row.isPresent()) {
                claimed.run();
            }
            return row.map(this::begin);
        });
        begun.filter(Begun::toBeCalled).ifPresent(this::call);
        return begun.isPresent() ? Look.ROW : Look.NOTHING;
    }

    private Begun begin(WorkRow row) {
        if (row.state() == WorkRow.State.CALLING && call instanceof AtMostOnceCall<P, A> once) {
            markUnknown(once, row, row.attempts(), "The process ended during the call");
            return new Begun(row, row.attempts(), false);
        }
        parts.rows().beginCall(row.id(), call.timeout().plus(margin));
        return new Begun(row, row.attempts() + 1, true);
    }

    private void call(Begun begun) {
        WorkRow row = begun.row();
        WorkItem<P> item;
        A answer;
        try {
            item = row.item(parts.payloads(), kind);
        } catch (RuntimeException e) {
            failed(begun, e);
            return;
        }
        try {
            answer = LimitedCall.make(call.timeout(), () -> switch (call) {
                case AtLeastOnceCall<P, A> repeatable -> repeatable.call(item, row.id());
                case AtMostOnceCall<P, A> once -> once.call(item);
            });
        } catch (CallNotMadeException e) {
            failed(begun, e);
            return;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            endWithout(begun, e);
            return;
        }
        try {
            end(begun, item, answer);
        } catch (RuntimeException e) {
            endWithout(begun, e);
        }
    }

    private void end(Begun begun, WorkItem<P> item, A answer) {
        parts.transaction().executeWithoutResult(status -> {
            if (parts.rows().endCall(begun.row().id(), begun.attempt())) {
                call.done(item, answer);
            }
        });
        parts.meters().done(kind.name());
    }

    /** The call failed, or its outcome could not be recorded. */
    private void endWithout(Begun begun, Throwable failure) {
        switch (call) {
            case AtLeastOnceCall<P, A> _ -> failed(begun, failure);
            case AtMostOnceCall<P, A> once -> {
                parts.meters().failed(kind.name());
                parts.transaction()
                        .executeWithoutResult(
                                status -> markUnknown(once, begun.row(), begun.attempt(), String.valueOf(failure)));
            }
        }
    }

    private void failed(Begun begun, Throwable failure) {
        parts.attempts().failed(kind, begun.row(), begun.attempt(), begun.attempt(), failure);
    }

    private void markUnknown(AtMostOnceCall<P, A> once, WorkRow row, int attempt, String reason) {
        if (parts.rows().markUnknown(row.id(), attempt, reason)) {
            LOG.error(
                    "Whether work {} of kind {} for '{}' had its effect is unknown: {}",
                    row.id(),
                    kind.name(),
                    row.key(),
                    reason);
            once.unknown(row.item(parts.payloads(), kind));
        }
    }
}
