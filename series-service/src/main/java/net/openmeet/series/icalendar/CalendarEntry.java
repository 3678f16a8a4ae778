package net.openmeet.series.icalendar;

import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.zone.CalendarZones;
import net.openmeet.series.series.ImportedOverride;
import org.jspecify.annotations.Nullable;

/**
 * A VEVENT and what it takes from the calendar that it stands in.
 *
 * @param zones what the calendar's names of zones mean
 * @param method what the calendar was sent for
 */
record CalendarEntry(CalendarComponent component, CalendarZones zones, ItipMethod method) {

    /** Whether it is a change of single dates. */
    boolean isChange() {
        return component.has("RECURRENCE-ID");
    }

    boolean recurs() {
        return component.has("RRULE") || component.has("RDATE");
    }

    /** Whether it will not take place. */
    boolean isCancelled() {
        return method == ItipMethod.CANCELLATION || ComponentProperties.isCancelled(component);
    }

    /** Why it will not take place, as people are told; null where that isn't said, or it will. */
    @Nullable
    String reason(SeriesWarnings warnings) {
        return isCancelled()
                ? warnings.text(
                        component
                                .first("COMMENT")
                                .flatMap(
                                        line -> CalendarText.paragraphs(line.value(), ImportedOverride.LONGEST_REASON)),
                        "COMMENT")
                : null;
    }

    EntryVersion version() {
        return EntryVersion.of(component);
    }
}
