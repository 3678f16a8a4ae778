/**
 * RFC 5545 recurrence on java.time alone. This package has the words that all of it shares: {@link
 * net.openmeet.recurrence.RecurrenceId}, {@link net.openmeet.recurrence.RecurrenceStart}, {@link
 * net.openmeet.recurrence.Instance}, {@link net.openmeet.recurrence.NominalDuration}.
 *
 * <p>Begin with {@link net.openmeet.recurrence.rule.RecurrenceRule} and {@link net.openmeet.recurrence.set.RecurrenceSet};
 * {@code text} says in people's words what they mean, {@code inference} finds a rule for observed dates. The packages {@code
 * calendar}, {@code period}, {@code timeline} and {@code time} are the engine's inside and nobody else's: each knows only those before it in
 * {@code rule}, {@code calendar}, {@code timeline}, {@code time}, {@code period}, {@code set}.
 */
@NullMarked
package net.openmeet.recurrence;

import org.jspecify.annotations.NullMarked;
