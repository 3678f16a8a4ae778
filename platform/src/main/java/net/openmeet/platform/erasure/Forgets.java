package net.openmeet.platform.erasure;

/** What of a service forgets an account in a way of its own, since others are told or something is decided. A bean of this type is enough. */
public interface Forgets {

    /**
     * Does a step, in the transaction of its caller. It may be asked again when all is done, and has nothing to do then.
     *
     * @return whether there is more
     */
    boolean forgetSome(ErasedAccount account);
}
