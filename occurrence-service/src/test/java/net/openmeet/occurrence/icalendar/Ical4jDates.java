package net.openmeet.occurrence.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Status;

/** The dates that ical4j finds in a calendar, in the lines of {@link ListedDates}. */
final class Ical4jDates {

    private final List<VEvent> events;
    private final List<String> lines = new ArrayList<>();

    private Ical4jDates(Calendar calendar) {
        this.events = calendar.getComponents("VEVENT");
    }

    /**
     * Zones are taken under names that it doesn't know, so that it has to believe what the calendar says of them. There ical4j 4.4.0 takes the last
     * weekday of a month for the one before where it is the month's last day, and has to be told so in other words.
     */
    static List<String> of(byte[] text) throws IOException, ParserException {
        String renamed = new String(text, UTF_8)
                .replaceAll("TZID([=:])", "TZID$1X-")
                .replaceAll(
                        "YEARLY;BYMONTH=(3|10);BYDAY=-1(..)",
                        "YEARLY;BYMONTH=$1;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=$2")
                .replaceAll(
                        "YEARLY;BYMONTH=(4|9);BYDAY=-1(..)",
                        "YEARLY;BYMONTH=$1;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=$2");
        var dates = new Ical4jDates(new CalendarBuilder().build(new StringReader(renamed)));
        dates.events.stream().filter(event -> event.getRecurrenceId() == null).forEach(dates::expand);
        dates.events.stream()
                .filter(event -> event.getRecurrenceId() != null)
                .forEach(event -> dates.add(
                        event, event.<DtStart<?>>getRequiredProperty("DTSTART").getDate()));
        return dates.lines.stream().sorted().toList();
    }

    private void expand(VEvent master) {
        Set<Instant> replaced = new HashSet<>();
        events.stream()
                .filter(event ->
                        event.getRecurrenceId() != null && event.getUid().equals(master.getUid()))
                .forEach(event -> replaced.add(instant(event.getRecurrenceId().getDate())));
        Temporal start = master.<DtStart<?>>getRequiredProperty("DTSTART").getDate();
        for (Temporal date : starts(master, start)) {
            if (!replaced.contains(instant(date))) {
                add(master, date);
            }
        }
    }

    private static List<Temporal> starts(VEvent master, Temporal start) {
        LocalDateTime from =
                LocalDateTime.ofInstant(ListedDates.FROM, ZoneOffset.UTC).minusDays(40);
        LocalDateTime to =
                LocalDateTime.ofInstant(ListedDates.TO, ZoneOffset.UTC).plusDays(40);
        Set<? extends Period<? extends Temporal>> found = start instanceof LocalDate
                ? master.calculateRecurrenceSet(new Period<LocalDate>(from.toLocalDate(), to.toLocalDate()))
                : start instanceof LocalDateTime
                        ? master.calculateRecurrenceSet(new Period<LocalDateTime>(from, to))
                        : master.calculateRecurrenceSet(
                                new Period<>(from.atZone(ZoneOffset.UTC), to.atZone(ZoneOffset.UTC)));
        return found.stream().<Temporal>map(Period::getStart).toList();
    }

    private void add(VEvent event, Temporal start) {
        if (ListedDates.isWithin(instant(start))) {
            boolean cancelled = event.getProperty("STATUS")
                    .map(status -> ((Status) status).getValue().equals("CANCELLED"))
                    .orElse(false);
            String shown = start instanceof LocalDate
                    ? start.toString()
                    : instant(start).toString();
            lines.add(ListedDates.line(
                    shown, cancelled, event.getRequiredProperty("SUMMARY").getValue()));
        }
    }

    private static Instant instant(Temporal temporal) {
        return switch (temporal) {
            case LocalDate day -> day.atStartOfDay().toInstant(ZoneOffset.UTC);
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> Instant.from(temporal);
        };
    }
}
