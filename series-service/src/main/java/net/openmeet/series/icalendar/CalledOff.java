package net.openmeet.series.icalendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Dates that don't take place any more: people go on seeing those of the coming year as cancelled, and a few where there are fewer; later ones are none
 * any more.
 *
 * @param seen in their order
 * @param end the first date that is none any more; empty where all are seen
 */
record CalledOff(List<RecurrenceId> seen, Optional<RecurrenceId> end) {

    private static final int LEAST = 3;
    private static final int MOST = 300;

    CalledOff {
        seen = List.copyOf(seen);
    }

    static CalledOff of(Iterator<RecurrenceId> dates) {
        var seen = new ArrayList<RecurrenceId>();
        while (dates.hasNext()) {
            RecurrenceId date = dates.next();
            if (seen.size() == MOST || (seen.size() >= LEAST && isLater(date, seen.getFirst()))) {
                return new CalledOff(seen, Optional.of(date));
            }
            seen.add(date);
        }
        return new CalledOff(seen, Optional.empty());
    }

    private static boolean isLater(RecurrenceId date, RecurrenceId first) {
        LocalDateTime begin = first.localDateTime();
        return date.localDateTime().isAfter(begin.plusYears(1));
    }
}
