package net.openmeet.series.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * A series shall have no dates on some days.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param days local days of the series
 * @param reasons why, for people
 */
public record ExcludeDays(
        String slug, Viewer viewer, LongPredicate expected, Set<LocalDate> days, List<String> reasons) {

    public ExcludeDays {
        days = Set.copyOf(days);
        reasons = List.copyOf(reasons);
    }
}
