package net.openmeet.gateway.limits;

import java.time.Instant;

/**
 * A lease that an allowance waits for.
 *
 * @param window when its window began
 * @param subject the key of whom it is for
 * @param wanted how many requests
 */
record DueLease(Instant window, String subject, int wanted, Allowance allowance) {}
