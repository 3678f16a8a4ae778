package net.openmeet.series.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * How many go to a date of a series.
 *
 * @param version version of the date's attendance
 * @param going seats taken, guests included
 * @param endsAt when the date is over
 */
public record KnownAttendance(UUID occurrenceId, UUID seriesId, long version, int going, Instant endsAt) {}
