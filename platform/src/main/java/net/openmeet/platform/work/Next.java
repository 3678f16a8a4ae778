package net.openmeet.platform.work;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a row, in the transaction of the effect. */
public sealed interface Next<P> {

    /** The work is done, the row goes. */
    static <P> Next<P> done() {
        return new Done<>();
    }

    /** There is more to do at once, from here on; the steps so far are committed. */
    static <P> Next<P> from(P cursor) {
        return new Onwards<>(cursor, null, Duration.ZERO);
    }

    /** There is more to do from here on after a pause, however the service's clock is set. */
    static <P> Next<P> after(Duration pause, P cursor) {
        return new Onwards<>(cursor, null, pause);
    }

    /** There is more to do at {@code dueAt}, by the service's clock. */
    static <P> Next<P> at(Instant dueAt, P payload) {
        return new Onwards<>(payload, dueAt, Duration.ZERO);
    }

    /** See {@link #done}. */
    record Done<P>() implements Next<P> {}

    /** See {@link #from}, {@link #after} and {@link #at}. */
    record Onwards<P>(P payload, @Nullable Instant dueAt, Duration pause) implements Next<P> {}
}
