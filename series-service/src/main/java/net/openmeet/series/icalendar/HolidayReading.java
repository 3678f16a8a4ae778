package net.openmeet.series.icalendar;

import java.util.List;

/** What became of a calendar of holidays. */
sealed interface HolidayReading {

    /**
     * It names holidays.
     *
     * @param holidays in the order of the file
     * @param left components that could not be read, as sentences for people
     */
    record Named(List<Holiday> holidays, List<String> left) implements HolidayReading {
        public Named {
            holidays = List.copyOf(holidays);
            left = List.copyOf(left);
        }
    }

    /** It is no calendar. */
    record Unreadable(String detail) implements HolidayReading {}

    /** It names more than a calendar of holidays does; {@code most} may be. */
    record TooMany(int most) implements HolidayReading {}
}
