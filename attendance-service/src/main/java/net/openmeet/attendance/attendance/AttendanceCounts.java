package net.openmeet.attendance.attendance;

import org.jspecify.annotations.Nullable;

/**
 * How full an occurrence is.
 *
 * @param going seats taken, guests included
 * @param waitlisted seats waited for, guests included
 * @param capacity seats that there are; null: unlimited
 */
public record AttendanceCounts(
        int going, int waitlisted, @Nullable Integer capacity) {}
