package net.openmeet.occurrence.vivification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.occurrence.series.Schedule;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Which dates of a series are stored ahead of time: those that have not ended and start within a while, but not less than
 * a few and not more than a lot.
 *
 * @param ahead exact time
 */
record VivificationWindow(Duration ahead, int minimum, int maximum) {

    /** No gap in local time was ever longer: Pacific/Apia left out a day. */
    private static final long LONGEST_GAP_DAYS = 1;

    /** The dates in the window at {@code now}, ascending. */
    List<RecurrenceId> dates(Schedule schedule, Instant now) {
        var dates = new ArrayList<RecurrenceId>();
        for (var instance : schedule.dates().from(earliest(schedule, now))) {
            var timing = schedule.timingOf(instance.id());
            if (timing.hasEnded(now)) {
                continue;
            }
            boolean inside = timing.startsAt().isBefore(now.plus(ahead));
            if (dates.size() == maximum || (!inside && dates.size() >= minimum)) {
                break;
            }
            dates.add(instance.id());
        }
        return dates;
    }

    /**
     * When the first date after the window comes into it. Empty where there is none, or where it waits for an earlier one
     * to end.
     */
    Optional<Instant> nextEntry(Schedule schedule, List<RecurrenceId> window, Instant now) {
        if (window.isEmpty()) {
            return Optional.empty();
        }
        return schedule.dates()
                .next(window.getLast())
                .map(next -> schedule.timingOf(next.id()).startsAt().minus(ahead))
                .filter(entry -> entry.isAfter(now));
    }

    private static RecurrenceId earliest(Schedule schedule, Instant now) {
        ZoneId zone = Objects.requireNonNullElse(schedule.zone(), ZoneOffset.UTC);
        var duration = schedule.duration();
        return RecurrenceId.of(now.atZone(zone)
                .toLocalDateTime()
                .withNano(0)
                .minusDays(duration.days() + LONGEST_GAP_DAYS)
                .minusSeconds(duration.seconds()));
    }
}
