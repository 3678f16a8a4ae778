package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.ZoneId;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;

/**
 * When something takes place once.
 *
 * @param zone of the start; all-day it says when days begin
 * @param start local; a date when all-day
 */
public record EventTime(ZoneId zone, RecurrenceId start, NominalDuration duration) {

    Instant endsAt() {
        return duration.addTo(start, zone).toInstant();
    }
}
