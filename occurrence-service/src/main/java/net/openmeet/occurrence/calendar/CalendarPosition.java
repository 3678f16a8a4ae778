package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Where something stands in a calendar: by its actual start, then by what it is. The database orders the same way.
 *
 * @param thing the series, or the standalone event
 * @param date the RecurrenceId in the series; empty for a standalone event
 */
public record CalendarPosition(Instant startsAt, UUID thing, String date) implements Comparable<CalendarPosition> {

    /** As PostgreSQL orders them: byte by byte, which {@link UUID#compareTo} doesn't. */
    private static final Comparator<UUID> BYTES = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Comparator<CalendarPosition> ORDER = Comparator.comparing(CalendarPosition::startsAt)
            .thenComparing(CalendarPosition::thing, BYTES)
            .thenComparing(CalendarPosition::date);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Before all that starts at an instant or later. */
    static CalendarPosition before(Instant start) {
        return new CalendarPosition(start, BEFORE_ALL, "");
    }

    @Override
    public int compareTo(CalendarPosition other) {
        return ORDER.compare(this, other);
    }
}
