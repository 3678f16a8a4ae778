package net.openmeet.platform.erasure;

/** What of a service merges accounts in a way of its own, since others are told or something is decided. A bean of this type is enough. */
public interface Merges {

    /**
     * Does a step, in the transaction of its caller. It may be asked again when all is done, and has nothing to do then.
     *
     * @return whether there is more
     */
    boolean mergeSome(AccountMerge merge);
}
