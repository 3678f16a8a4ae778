package net.openmeet.series.series.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.series.series.ListPosition;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ends that goes from the newest to the oldest, as callers send it back. */
final class ListCursor {

    // The database knows no time that Instant can say and is much later.
    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T00:00:00Z");

    private ListCursor() {}

    static String of(Instant at, UUID id) {
        return Cursor.of(at.toString(), id.toString()).encoded();
    }

    /**
     * The position; null: from the newest on.
     *
     * @throws net.openmeet.platform.problem.ProblemException 400, where it is none of ours
     */
    static @Nullable ListPosition position(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            Instant at = Instant.parse(cursor.part(0));
            if (at.isBefore(Instant.EPOCH) || at.isAfter(FAR_FUTURE)) {
                throw Cursor.invalid();
            }
            return new ListPosition(at, UUID.fromString(cursor.part(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
