package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.occurrence.KnownOccurrence;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.schedule.Schedule;

/** When something takes place, as it can be compared with what occurrence-service tells. */
record KnownTime(ZoneId zone, RecurrenceId start, Instant endsAt) {

    static KnownTime of(EventTime time) {
        return new KnownTime(time.zone(), time.start(), time.endsAt());
    }

    static KnownTime of(KnownOccurrence occurrence) {
        return new KnownTime(occurrence.zone(), occurrence.start(), occurrence.endsAt());
    }

    /** When a date of a schedule takes place by what a file says of it. */
    static KnownTime of(ImportedOverride override, Schedule schedule) {
        return of(new EventTime(
                schedule.zone(),
                Objects.requireNonNullElse(override.start(), override.recurrenceId()),
                Objects.requireNonNullElse(override.duration(), schedule.duration())));
    }
}
