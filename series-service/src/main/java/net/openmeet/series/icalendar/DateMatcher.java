package net.openmeet.series.icalendar;

import java.time.LocalDate;
import java.util.List;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceSet;

/**
 * Finds the dates of a series that a calendar means by an EXDATE or a RECURRENCE-ID, which programs write in other ways than DTSTART: as
 * days, in UTC, in other zones.
 *
 * @param set the series' dates, nothing left out
 */
record DateMatcher(RecurrenceSet set, SeriesClock clock) {

    /** The dates that are meant; what matches none is what it says, so that the importer can still see it. */
    List<RecurrenceId> matching(CalendarTime time) {
        if (time instanceof CalendarTime.Day(var date) && !clock.allDay()) {
            var onThatDay = instancesOn(date).stream().map(Instance::id).toList();
            return onThatDay.isEmpty() ? List.of(atTimeOfStart(date)) : onThatDay;
        }
        var written = clock.id(time);
        return set.contains(written) ? List.of(written) : List.of(sameInstant(time, written));
    }

    boolean contains(RecurrenceId id) {
        return set.contains(id);
    }

    /** A date that falls into a gap has another local time in the file of a program that counts in UTC. */
    private RecurrenceId sameInstant(CalendarTime time, RecurrenceId written) {
        var instant = clock.instant(time);
        if (instant.isEmpty() || clock.allDay()) {
            return written;
        }
        return instancesOn(written.date()).stream()
                .filter(instance ->
                        instance.start() != null && instance.start().toInstant().equals(instant.get()))
                .map(Instance::id)
                .findFirst()
                .orElse(written);
    }

    RecurrenceId atTimeOfStart(LocalDate date) {
        return RecurrenceId.of(date.atTime(set.start().id().localDateTime().toLocalTime()));
    }

    private List<Instance> instancesOn(LocalDate date) {
        return set.between(RecurrenceId.of(date), RecurrenceId.of(date.plusDays(1)));
    }
}
