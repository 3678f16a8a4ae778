package net.openmeet.attendance.attendance.web;

import net.openmeet.attendance.attendance.AttendanceCounts;
import org.jspecify.annotations.Nullable;

/**
 * How full an event is.
 *
 * @param going seats taken, guests included
 * @param waitlisted seats waited for, guests included
 * @param capacity seats that there are; null: unlimited
 */
record CountsResponse(int going, int waitlisted, @Nullable Integer capacity) {

    static CountsResponse of(AttendanceCounts counts) {
        return new CountsResponse(counts.going(), counts.waitlisted(), counts.capacity());
    }
}
