package net.openmeet.community.group.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.ListPosition;
import net.openmeet.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of groups ends, as callers send it back. */
final class ListCursor {

    private ListCursor() {}

    static String of(GroupState last) {
        return Cursor.of(last.createdAt().toString(), last.id().toString()).encoded();
    }

    /**
     * The position; the first where there is none.
     *
     * @throws net.openmeet.platform.problem.ProblemException 400, where it is none of ours
     */
    static ListPosition position(@Nullable Cursor cursor) {
        if (cursor == null) {
            return ListPosition.START;
        }
        try {
            Instant at = Instant.parse(cursor.part(0));
            if (at.isBefore(Instant.EPOCH) || at.isAfter(ListPosition.START.createdAt())) {
                throw Cursor.invalid();
            }
            return new ListPosition(at, UUID.fromString(cursor.part(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
