package net.openmeet.platform.work;

import java.time.Duration;

/**
 * Work that calls somebody outside: mail, webhooks, other servers. Implement {@link AtLeastOnceCall} or {@link AtMostOnceCall}; a bean is
 * enough. The call runs outside of any transaction, and none is made while {@code openmeet.outward} is off.
 *
 * @param <A> what is learnt from the answer
 */
public sealed interface OutsideCall<P, A> permits AtLeastOnceCall, AtMostOnceCall {

    WorkKind<P> kind();

    /** How long a call may take; then its thread is interrupted. */
    default Duration timeout() {
        return Duration.ofSeconds(30);
    }

    /** Records what the call brought about, in the transaction in which the row goes. */
    void done(WorkItem<P> item, A answer);
}
