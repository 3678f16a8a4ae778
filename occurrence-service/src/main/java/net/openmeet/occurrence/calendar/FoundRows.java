package net.openmeet.occurrence.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.series.SeriesReference;
import net.openmeet.recurrence.RecurrenceId;

/**
 * What the database has of a page.
 *
 * @param dates stored dates of series
 * @param stored the keys of {@code dates}, and of computed dates whose occurrence is stored, wherever it starts
 * @param answered attendance of computed dates
 */
record FoundRows(
        List<FoundDate> dates,
        List<CalendarItem.Standalone> events,
        Set<DateKey> stored,
        Map<DateKey, Attendance> answered) {

    record FoundDate(SeriesReference series, ListItem.Stored date, Set<CalendarReason> reasons) {}

    record DateKey(UUID series, RecurrenceId date) {}
}
