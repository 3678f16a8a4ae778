package net.openmeet.attendance.follower.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import net.openmeet.attendance.follower.FollowerPosition;
import net.openmeet.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** A place in a list by time, as text. */
final class FollowerCursor {

    private static final int PARTS = 2;

    private FollowerCursor() {}

    static String of(Instant followedAt, UUID id) {
        return Cursor.of(followedAt.toString(), id.toString()).encoded();
    }

    /** @param none where there is no cursor */
    static FollowerPosition parse(@Nullable String text, FollowerPosition none) {
        Cursor cursor = Cursor.parse(text, PARTS);
        if (cursor == null) {
            return none;
        }
        try {
            Instant at = Instant.parse(cursor.part(0));
            if (at.isBefore(FollowerPosition.FIRST.followedAt()) || at.isAfter(FollowerPosition.LAST.followedAt())) {
                throw Cursor.invalid();
            }
            return new FollowerPosition(at, UUID.fromString(cursor.part(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
