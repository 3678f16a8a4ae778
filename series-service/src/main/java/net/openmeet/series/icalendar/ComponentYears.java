package net.openmeet.series.icalendar;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.zone.Years;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** In which years a VEVENT takes place, by its text: to know before its zone is. */
final class ComponentYears {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2}).*");

    private ComponentYears() {}

    static Years of(CalendarComponent component) {
        Optional<Matcher> start =
                component.first("DTSTART").map(line -> DATE.matcher(line.value().strip()));
        if (start.isEmpty() || !start.get().matches()) {
            return new Years(0, 0);
        }
        int first = Integer.parseInt(start.get().group(1));
        return new Years(first, lastYear(component, first).orElse(first + Years.AHEAD));
    }

    /** The year of the last date; empty where there is no end, or nothing that can be read. */
    private static Optional<Integer> lastYear(CalendarComponent component, int first) {
        LocalDateTime start = LocalDateTime.of(Math.clamp(first, 1, 9_998), 1, 1, 0, 0);
        RecurrenceSetBuilder set = RecurrenceSet.starting(RecurrenceStart.floating(start));
        var ignored = new SeriesWarnings("");
        try {
            component.all("RRULE").stream()
                    .limit(ScheduleProposal.MOST_RULES)
                    .map(line -> WrittenRule.of(line.value(), ignored))
                    .filter(text -> !text.parts().isEmpty())
                    .map(text -> RecurrenceRule.parse(
                            text.has("COUNT") ? text.without("UNTIL").toString() : text.toString()))
                    .forEach(set::rule);
            return set.build().last().map(last -> last.id().date().getYear() + 1);
        } catch (InvalidRecurrenceException e) {
            return Optional.empty();
        }
    }
}
