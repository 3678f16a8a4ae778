package net.openmeet.platform.security;

import java.util.UUID;

/** Which accounts went into which. Asked at every edge where an account's id comes in, before anything compares it. */
public interface MergedAccounts {

    /** The account that {@code account} is today: itself, or the one that it went into. */
    UUID survivor(UUID account);

    /**
     * Remembers in the current transaction, for ever, that one account went into another. Chains are collapsed: what went into {@code
     * absorbed} before is {@code survivor} as well. The same merge again changes nothing.
     *
     * @throws IllegalArgumentException if both are the same account by now
     */
    void merge(UUID absorbed, UUID survivor);
}
