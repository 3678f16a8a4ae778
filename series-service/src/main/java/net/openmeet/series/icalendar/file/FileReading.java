package net.openmeet.series.icalendar.file;

import java.util.List;

/** What became of a file's text. */
public sealed interface FileReading {

    /**
     * It has calendars; damaged components of theirs say so.
     *
     * @param calendars the VCALENDARs, at least one
     */
    record TakenApart(List<CalendarComponent> calendars) implements FileReading {

        public TakenApart {
            calendars = List.copyOf(calendars);
        }
    }

    /**
     * It is no calendar, or more than one file may be.
     *
     * @param detail where and why, for people
     */
    record Unreadable(String detail) implements FileReading {}
}
