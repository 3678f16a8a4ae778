package net.openmeet.recurrence;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One member of a recurrence set (RFC 5545 §3.8.5).
 *
 * @param id the local start as the rule says it, untouched by daylight saving time
 * @param start the real start in the set's zone: a gap moves it forward, an overlap means the earlier offset; null when
 *     the set is floating or all-day
 * @param mark what daylight saving time did to the start
 */
public record Instance(RecurrenceId id, @Nullable ZonedDateTime start, DstMark mark) {}
