package net.openmeet.vocabulary.newcomer;

import java.time.Duration;

/**
 * Why an account makes nothing more for now: it is new.
 *
 * @param most so much it makes in a day
 * @param pause until it makes something again
 */
public record TooNew(int most, Duration pause) {}
