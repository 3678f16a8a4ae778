package net.openmeet.series.icalendar.web;

import java.time.LocalDate;
import java.util.List;
import net.openmeet.series.icalendar.ExcludeHolidaysResult;

/**
 * Which dates a series doesn't have because of holidays, as it goes out.
 *
 * @param excluded the dates that are left out, or would be in a dry run
 * @param without names of holidays on whose days the series has no date to come
 * @param unread what of the file could not be read, for people
 * @param until the first day that was not looked at
 * @param version of the series
 */
record HolidaysResponse(
        List<LeftOut> excluded,
        List<String> without,
        List<String> unread,
        LocalDate until,
        boolean dryRun,
        long version) {

    /** A date that is left out, and the names of the holidays on its day. */
    record LeftOut(String recurrenceId, List<String> holidays) {}

    static HolidaysResponse of(ExcludeHolidaysResult.Excluded excluded, boolean dryRun) {
        return new HolidaysResponse(
                excluded.dates().stream()
                        .map(date -> new LeftOut(date.date().toString(), date.holidays()))
                        .toList(),
                excluded.without(),
                excluded.unread(),
                excluded.until(),
                dryRun,
                excluded.series().version());
    }
}
