package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;

/** Times as properties: on the clocks of a zone, or whole days. */
record EventTimes(ZoneId zone) {

    /** DTSTART of a rule, or of dates one by one: those are exact. */
    Property start(net.openmeet.recurrence.RecurrenceId id, boolean repeats) {
        if (id.isAllDay()) {
            return new DtStart<LocalDate>(dates(), id.date());
        }
        return repeats || isPlain(id)
                ? new DtStart<LocalDateTime>(local(), id.localDateTime())
                : new DtStart<>(instant(id));
    }

    /** What names a date that a rule gives. */
    Property recurrenceId(net.openmeet.recurrence.RecurrenceId id) {
        return id.isAllDay()
                ? new RecurrenceId<LocalDate>(dates(), id.date())
                : new RecurrenceId<LocalDateTime>(local(), id.localDateTime());
    }

    /** What names a date that {@link #furtherDates} gives. */
    Property furtherRecurrenceId(net.openmeet.recurrence.RecurrenceId id) {
        return id.isAllDay() ? recurrenceId(id) : new RecurrenceId<>(instant(id));
    }

    /** In UTC, where they are times: some programs take an RDATE for UTC whatever its TZID says. */
    Property furtherDates(Collection<net.openmeet.recurrence.RecurrenceId> ids) {
        if (ids.iterator().next().isAllDay()) {
            return new RDate<LocalDate>(dates(), days(ids));
        }
        return new RDate<Instant>(new DateList<>(ids.stream().map(this::instant).toList()));
    }

    Property exceptions(Collection<net.openmeet.recurrence.RecurrenceId> ids) {
        return ids.iterator().next().isAllDay()
                ? new ExDate<LocalDate>(dates(), days(ids))
                : new ExDate<LocalDateTime>(local(), times(ids));
    }

    static Property duration(NominalDuration duration) {
        return new Duration(duration.toString());
    }

    /** When it really takes place. A time that the clocks show twice has no name but the one in UTC that all programs take for the same. */
    List<Property> real(Timing timing) {
        if (timing.isAllDay()) {
            return List.of(
                    new DtStart<LocalDate>(dates(), timing.localStart().toLocalDate()),
                    new DtEnd<LocalDate>(dates(), timing.localEnd().toLocalDate()));
        }
        return isTwice(timing.localStart())
                ? List.of(new DtStart<>(timing.startsAt()), new DtEnd<>(timing.endsAt()))
                : List.of(new DtStart<LocalDateTime>(local(), timing.localStart()), duration(timing.duration()));
    }

    /** Whether everybody takes a local time for the instant that it is: the clocks neither leave it out nor show it twice. */
    boolean isPlain(net.openmeet.recurrence.RecurrenceId id) {
        return zone.getRules().getValidOffsets(id.localDateTime()).size() == 1;
    }

    private Instant instant(net.openmeet.recurrence.RecurrenceId id) {
        return id.localDateTime().atZone(zone).toInstant();
    }

    private boolean isTwice(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    private ParameterList local() {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    private static ParameterList dates() {
        return new ParameterList(List.of(Value.DATE));
    }

    private static DateList<LocalDate> days(Collection<net.openmeet.recurrence.RecurrenceId> ids) {
        return new DateList<>(
                ids.stream().map(net.openmeet.recurrence.RecurrenceId::date).toList());
    }

    private static DateList<LocalDateTime> times(Collection<net.openmeet.recurrence.RecurrenceId> ids) {
        return new DateList<>(ids.stream()
                .map(net.openmeet.recurrence.RecurrenceId::localDateTime)
                .toList());
    }
}
