package net.openmeet.occurrence.preview;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the dates that an edit concerns are to be shown.
 *
 * @param after the date after which they begin; null: with the first
 * @param limit how many at most
 */
public record PreviewPage(@Nullable RecurrenceId after, int limit) {

    /** All there is. */
    public static final PreviewPage WHOLE = new PreviewPage(null, Integer.MAX_VALUE);

    /** Those of all, which stand by their RecurrenceIds, that come after the last one that was shown. */
    List<AffectedDate> rest(List<AffectedDate> all) {
        RecurrenceId last = after;
        return last == null
                ? all
                : all.stream()
                        .filter(date -> date.dateOfSeries().compareTo(last) > 0)
                        .toList();
    }
}
