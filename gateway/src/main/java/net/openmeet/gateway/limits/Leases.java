package net.openmeet.gateway.limits;

import java.time.Instant;
import java.util.Map;

/** Where all instances write down what they have leased. */
interface Leases {

    /**
     * Adds leases of one window.
     *
     * @param wanted how many requests, by subject
     * @return what all instances have leased with this, by subject
     * @throws RuntimeException when the place is away
     */
    Map<String, Long> add(Instant window, Map<String, Integer> wanted);

    /** Forgets windows that began before this. */
    void forget(Instant before);
}
