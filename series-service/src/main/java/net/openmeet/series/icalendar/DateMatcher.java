package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/**
 * Finds the dates of a series that a calendar means by an EXDATE or a RECURRENCE-ID, which programs write in other ways than DTSTART: as
 * days, in UTC, in other zones. An exact match goes before any other; a time that matches nothing means nothing.
 *
 * @param set the series' dates, nothing left out
 * @param usual the zone of what has none of its own
 */
record DateMatcher(RecurrenceSet set, SeriesClock clock, Optional<ZoneId> usual) {

    // A rule may yield a date each second. More than this are too many to be left out.
    private static final int MOST_A_DAY = ScheduleProposal.MOST_DATES + 1;

    /** The dates that are meant; none where it matches none. */
    List<RecurrenceId> matching(CalendarTime time) {
        if (clock.allDay()) {
            return clock.days(time).stream()
                    .map(RecurrenceId::of)
                    .filter(set::contains)
                    .limit(1)
                    .toList();
        }
        Optional<RecurrenceId> exact = Stream.of(
                        Optional.of(clock.id(time)), inGap(time), onTheClocksOfTheCalendar(time))
                .flatMap(Optional::stream)
                .filter(set::contains)
                .findFirst();
        return exact.map(List::of).orElseGet(() -> lessExactly(time));
    }

    private List<RecurrenceId> lessExactly(CalendarTime time) {
        if (time instanceof CalendarTime.Day(var date, var zone)) {
            List<RecurrenceId> here = instancesOn(date);
            return here.isEmpty() ? usual.map(other -> instancesOn(date, other)).orElse(here) : here;
        }
        RecurrenceId asWritten = RecurrenceId.of(time.written());
        // What floats has no instant: UTC can't be meant.
        if (clock.floating() && set.contains(asWritten)) {
            return List.of(asWritten);
        }
        // Outlook means the day by its midnight, also where the series has times.
        LocalDateTime local = clock.local(time);
        List<RecurrenceId> onThatDay = local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? instancesOn(local.toLocalDate())
                : List.<RecurrenceId>of();
        return onThatDay.size() == 1 ? onThatDay : List.of();
    }

    /** A date that falls into a gap has another local time in the file of a program that counts in UTC: the one that the clocks skipped. */
    private Optional<RecurrenceId> inGap(CalendarTime time) {
        return time.instant().flatMap(this::inGap);
    }

    private Optional<RecurrenceId> inGap(Instant instant) {
        LocalDateTime local = instant.atZone(clock.zone()).toLocalDateTime();
        return Optional.ofNullable(clock.zone().getRules().previousTransition(instant.plusNanos(1)))
                .filter(ZoneOffsetTransition::isGap)
                .map(gap -> local.minus(gap.getDuration()))
                .filter(skipped -> skipped.atZone(clock.zone()).toInstant().equals(instant))
                .map(RecurrenceId::of);
    }

    /** A series in UTC, with dates left out on the clocks of the calendar's own zone. */
    private Optional<RecurrenceId> onTheClocksOfTheCalendar(CalendarTime time) {
        return time instanceof CalendarTime.Floating(var local)
                ? usual.map(zone -> clock.id(new CalendarTime.InZone(local, zone)))
                : Optional.empty();
    }

    private List<RecurrenceId> instancesOn(LocalDate date) {
        return between(RecurrenceId.of(date), RecurrenceId.of(date.plusDays(1)));
    }

    /** A day in another zone than the series': that of the calendar, where a series is in UTC. */
    private List<RecurrenceId> instancesOn(LocalDate date, ZoneId other) {
        return between(
                clock.id(new CalendarTime.InZone(date.atStartOfDay(), other)),
                clock.id(new CalendarTime.InZone(date.plusDays(1).atStartOfDay(), other)));
    }

    private List<RecurrenceId> between(RecurrenceId from, RecurrenceId to) {
        return set.between(from, to, MOST_A_DAY).stream().map(Instance::id).toList();
    }
}
