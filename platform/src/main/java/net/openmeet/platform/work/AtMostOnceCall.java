package net.openmeet.platform.work;

import java.io.IOException;

/** A call that must not be repeated. The attempt is recorded before; where its outcome can't be told, that is marked, and no other is made. */
public non-sealed interface AtMostOnceCall<P, A> extends OutsideCall<P, A> {

    /**
     * Makes the call.
     *
     * @throws CallNotMadeException if the other side certainly did nothing: the row is tried again
     * @throws IOException or any RuntimeException if nobody knows: see {@link #unknown}
     */
    A call(WorkItem<P> item) throws IOException, InterruptedException;

    /** Records, in a transaction, that nobody knows whether the call had its effect. The row stays for people to look at, as unknown. */
    void unknown(WorkItem<P> item);
}
