package net.openmeet.series.icalendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a calendar of holidays names.
 *
 * @param name for people, on one line
 * @param days its local days within the time that was asked for, ascending; none where it is at another time
 */
public record Holiday(String name, List<LocalDate> days) {

    public Holiday {
        days = List.copyOf(days);
    }
}
