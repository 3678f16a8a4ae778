package net.openmeet.occurrence.trail.web;

import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where a list of changes goes on: before the number, or version, of the last that was sent. */
public final class TrailCursor {

    private TrailCursor() {}

    /** The cursor of a page that begins after a change. */
    public static String after(long number) {
        return Cursor.of(Long.toString(number)).encoded();
    }

    /**
     * The number before which a page begins.
     *
     * @param text null: with the newest
     * @throws ProblemException 400 for what was never given
     */
    public static long before(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 1);
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor.part(0));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
