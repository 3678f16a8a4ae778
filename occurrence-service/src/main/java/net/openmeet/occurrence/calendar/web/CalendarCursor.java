package net.openmeet.occurrence.calendar.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * Where a calendar goes on, as a cursor, and where the range ends that it is a page of.
 *
 * @param last what the page comes after
 * @param to exclusive
 */
record CalendarCursor(CalendarPosition last, Instant to) {

    private static final Duration LONGEST = Duration.ofDays(CalendarRange.MOST_DAYS);

    private static final Instant EARLIEST = Instant.parse("0000-12-30T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z").plus(Duration.ofDays(800));

    String encoded() {
        return Cursor.of(last.startsAt().toString(), last.thing().toString(), last.date(), to.toString())
                .encoded();
    }

    /** Null for none: the first page. */
    static @Nullable CalendarCursor read(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 4);
        if (cursor == null) {
            return null;
        }
        try {
            String date = cursor.part(2);
            var last = new CalendarPosition(
                    Instant.parse(cursor.part(0)),
                    UUID.fromString(cursor.part(1)),
                    date.isEmpty() ? date : RecurrenceId.parse(date).toString());
            var read = new CalendarCursor(last, Instant.parse(cursor.part(3)));
            if (read.encoded().equals(text) && read.isOfARange()) {
                return read;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Answered below, like every other text that was never written here.
        }
        throw Cursor.invalid();
    }

    private boolean isOfARange() {
        return !last.startsAt().isAfter(to)
                && Duration.between(last.startsAt(), to).compareTo(LONGEST) <= 0
                && isCivil(last.startsAt())
                && isCivil(to);
    }

    /** Whether an instant is one that the database and calendars know. */
    static boolean isCivil(Instant instant) {
        return instant.isAfter(EARLIEST) && instant.isBefore(LATEST);
    }
}
