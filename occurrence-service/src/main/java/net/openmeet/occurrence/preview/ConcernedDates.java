package net.openmeet.occurrence.preview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;

/**
 * The dates that an edit concerns, and who goes there.
 *
 * @param totals of all
 * @param page some of them, by their RecurrenceIds
 * @param more whether there are others after these
 * @param attendances of those that somebody answered
 * @param people how many accounts go to, wait for or are interested in those of the page, where any do
 */
public record ConcernedDates(
        Totals totals,
        List<AffectedDate> page,
        boolean more,
        Map<UUID, Attendance> attendances,
        Map<UUID, Integer> people) {

    public ConcernedDates {
        page = List.copyOf(page);
        attendances = Map.copyOf(attendances);
        people = Map.copyOf(people);
    }

    /** Who goes to a date of the page. */
    public Attendance attendance(AffectedDate date) {
        return attendances.getOrDefault(date.shown().id(), Attendance.NONE);
    }

    /** How many accounts a date of the page concerns. */
    public int people(AffectedDate date) {
        return people.getOrDefault(date.shown().id(), 0);
    }
}
