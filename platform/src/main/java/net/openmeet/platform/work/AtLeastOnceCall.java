package net.openmeet.platform.work;

import java.io.IOException;
import java.util.UUID;

/** A call that may be repeated because the other side honours an idempotency key. */
public non-sealed interface AtLeastOnceCall<P, A> extends OutsideCall<P, A> {

    /**
     * Makes the call.
     *
     * @param idempotencyKey the same at every attempt of a row; the other side must be told
     * @throws IOException or any RuntimeException to be tried again; what the other side refuses for good is an answer
     */
    A call(WorkItem<P> item, UUID idempotencyKey) throws IOException, InterruptedException;
}
