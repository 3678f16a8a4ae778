package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.Stream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;

/** Times of day that the clocks of a zone leave out. */
final class ClockGaps {

    private ClockGaps() {}

    /**
     * Whether they leave out the time of day of a date on some day of a stretch.
     *
     * @param start says in which zone it is, if any
     */
    static boolean leaveOut(RecurrenceId date, RecurrenceStart start, RecurrenceId from, RecurrenceId to) {
        return start.zone()
                .map(zone -> leaveOut(date.localDateTime().toLocalTime(), zone, from, to))
                .orElse(false);
    }

    private static boolean leaveOut(LocalTime time, ZoneId zone, RecurrenceId from, RecurrenceId to) {
        ZoneRules rules = zone.getRules();
        Instant end = to.localDateTime().atZone(zone).toInstant();
        ZoneOffsetTransition change =
                rules.nextTransition(from.localDateTime().atZone(zone).toInstant());
        while (change != null && change.getInstant().isBefore(end)) {
            if (change.isGap() && has(change, time)) {
                return true;
            }
            change = rules.nextTransition(change.getInstant());
        }
        return false;
    }

    private static boolean has(ZoneOffsetTransition gap, LocalTime time) {
        LocalDate day = gap.getDateTimeBefore().toLocalDate();
        return Stream.of(day, day.plusDays(1)).map(time::atDate).anyMatch(local -> isWithin(gap, local));
    }

    private static boolean isWithin(ZoneOffsetTransition gap, LocalDateTime local) {
        return !local.isBefore(gap.getDateTimeBefore()) && local.isBefore(gap.getDateTimeAfter());
    }
}
