package net.openmeet.occurrence.time;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;

/** Timing as a {@code jsonb} column has it: with what was derived, so that newer time zone data doesn't change what is over. */
public record StoredTiming(String start, String zone, String duration, String realStart, String realEnd) {

    public static String write(Timing timing) {
        return JsonColumn.write(new StoredTiming(
                timing.start().toString(),
                timing.zone().getId(),
                timing.duration().toString(),
                timing.realStart().toString(),
                timing.realEnd().toString()));
    }

    public static Timing read(String json) {
        StoredTiming stored = JsonColumn.read(json, StoredTiming.class);
        return new Timing(
                RecurrenceId.parse(stored.start),
                ZoneId.of(stored.zone),
                NominalDuration.parse(stored.duration),
                OffsetDateTime.parse(stored.realStart),
                OffsetDateTime.parse(stored.realEnd));
    }
}
