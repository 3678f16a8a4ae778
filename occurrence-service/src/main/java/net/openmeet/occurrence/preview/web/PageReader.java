package net.openmeet.occurrence.preview.web;

import net.openmeet.occurrence.preview.PreviewPage;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** Reads which dates of a preview are wanted. */
final class PageReader {

    private PageReader() {}

    static PreviewPage read(@Nullable String cursor, Limit limit) {
        return new PreviewPage(after(cursor), limit.value());
    }

    private static @Nullable RecurrenceId after(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 1);
        try {
            return cursor == null ? null : RecurrenceId.parse(cursor.part(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
