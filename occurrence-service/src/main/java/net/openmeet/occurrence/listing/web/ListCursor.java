package net.openmeet.occurrence.listing.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import net.openmeet.occurrence.listing.ListQuery.Continuation;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** Where a list of occurrences goes on, as a cursor. */
final class ListCursor {

    private static final Instant EARLIEST =
            Instant.parse("0001-01-01T00:00:00Z").minus(Duration.ofDays(2));
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z").plus(Duration.ofDays(4_000));

    private ListCursor() {}

    static String write(Continuation next) {
        return Cursor.of(
                        next.last().startsAt().toString(),
                        next.last().date().toString(),
                        next.to().toString())
                .encoded();
    }

    static @Nullable Continuation read(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 3);
        if (cursor == null) {
            return null;
        }
        try {
            var last = new Position(instant(cursor.part(0)), RecurrenceId.parse(cursor.part(1)));
            return new Continuation(last, instant(cursor.part(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw Cursor.invalid();
        }
        return instant;
    }
}
