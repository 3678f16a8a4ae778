package net.openmeet.attendance.notification.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import net.openmeet.attendance.notification.NotificationPosition;
import net.openmeet.attendance.notification.NotificationView;
import net.openmeet.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** A place in an inbox, as text. */
final class NotificationCursor {

    private static final int PARTS = 2;

    private NotificationCursor() {}

    static String after(NotificationView last) {
        return Cursor.of(last.toldAt().toString(), last.id().toString()).encoded();
    }

    static NotificationPosition parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, PARTS);
        if (cursor == null) {
            return NotificationPosition.LAST;
        }
        try {
            Instant at = Instant.parse(cursor.part(0));
            if (at.isBefore(Instant.EPOCH) || at.isAfter(NotificationPosition.LAST.toldAt())) {
                throw Cursor.invalid();
            }
            return new NotificationPosition(at, UUID.fromString(cursor.part(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
