package net.openmeet.occurrence.calendar;

import java.util.Set;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.SeenSeries;

/** What stands in a calendar, before anybody looks at it. */
public sealed interface CalendarItem {

    CalendarPosition position();

    /** In their order; none in the public calendar. */
    Set<CalendarReason> reasons();

    /** Whether the viewer is told where to take part: who organises it, or goes. */
    default boolean isTold() {
        return reasons().contains(CalendarReason.ORGANISING) || reasons().contains(CalendarReason.GOING);
    }

    /** A date of a series, stored or virtual. */
    record OfSeries(SeenSeries series, ListItem date, Set<CalendarReason> reasons) implements CalendarItem {

        @Override
        public CalendarPosition position() {
            return new CalendarPosition(
                    date.position().startsAt(),
                    series.series().id(),
                    date.position().date().toString());
        }
    }

    /**
     * A standalone event.
     *
     * @param rowState the transaction that wrote its row
     */
    record Standalone(OccurrenceView event, Attendance attendance, long rowState, Set<CalendarReason> reasons)
            implements CalendarItem {

        @Override
        public CalendarPosition position() {
            return new CalendarPosition(event.timing().startsAt(), event.id(), "");
        }
    }
}
