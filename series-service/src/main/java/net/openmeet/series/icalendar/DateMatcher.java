package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.series.schedule.ScheduleProposal;

/**
 * Finds the dates of a series that a calendar means by an EXDATE or a RECURRENCE-ID, which programs write in other ways than DTSTART: as
 * days, in UTC, in other zones.
 *
 * @param set the series' dates, nothing left out
 */
record DateMatcher(RecurrenceSet set, SeriesClock clock) {

    // A rule may yield a date each second. More than this are too many to be left out.
    private static final int MOST_A_DAY = ScheduleProposal.MOST_DATES + 1;

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
        return clock.allDay()
                ? written
                : clock.instant(time).flatMap(this::inGap).filter(set::contains).orElse(written);
    }

    /** The local time that was skipped where the clocks had gone forward by as much. */
    private Optional<RecurrenceId> inGap(Instant instant) {
        var local = instant.atZone(clock.zone()).toLocalDateTime();
        return Optional.ofNullable(clock.zone().getRules().previousTransition(instant.plusNanos(1)))
                .filter(ZoneOffsetTransition::isGap)
                .map(gap -> local.minus(gap.getDuration()))
                .filter(skipped -> skipped.atZone(clock.zone()).toInstant().equals(instant))
                .map(RecurrenceId::of);
    }

    RecurrenceId atTimeOfStart(LocalDate date) {
        return RecurrenceId.of(date.atTime(set.start().id().localDateTime().toLocalTime()));
    }

    private List<Instance> instancesOn(LocalDate date) {
        return set.between(RecurrenceId.of(date), RecurrenceId.of(date.plusDays(1)), MOST_A_DAY);
    }
}
