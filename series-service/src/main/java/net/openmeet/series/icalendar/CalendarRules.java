package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.file.ContentLine;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** Reads the rules of a VEVENT, RRULE and EXRULE (RFC 5545 §3.8.5.3, RFC 2445 §4.8.5.2). */
record CalendarRules(SeriesClock clock, RecurrenceId start, SeriesWarnings warnings) {

    /** The rules of that name; unusable where one can't be read. */
    Reading<List<RecurrenceRule>> read(CalendarComponent component, String property) {
        List<ContentLine> lines = component.all(property);
        if (lines.size() > ScheduleProposal.MOST_RULES) {
            return Reading.unusable(
                    SkipReason.UNSUPPORTED_SCHEDULE,
                    "It has more than " + ScheduleProposal.MOST_RULES + " of " + property + ".");
        }
        var rules = new ArrayList<RecurrenceRule>();
        try {
            for (ContentLine line : lines) {
                WrittenRule text = WrittenRule.of(line.value(), warnings);
                if (!text.parts().isEmpty()) {
                    rules.add(endingOnADay(withOneEnd(text)));
                }
            }
            return Reading.of(List.copyOf(rules));
        } catch (InvalidRecurrenceException e) {
            return Reading.unusable(SkipReason.INVALID_RULE, property + ", " + e.part() + ": " + e.getMessage() + ".");
        }
    }

    /** A rule may not have both ends; of one that does, the earlier counts. */
    private RecurrenceRule withOneEnd(WrittenRule text) {
        if (!text.has("COUNT") || !text.has("UNTIL")) {
            return RecurrenceRule.parse(text.toString());
        }
        warnings.addOnce(
                ImportWarning.Kind.RULE_CHANGED, "A rule has both COUNT and UNTIL; the one that ends earlier counts.");
        RecurrenceRule counted = RecurrenceRule.parse(text.without("UNTIL").toString());
        RecurrenceRule limited =
                endingOnADay(RecurrenceRule.parse(text.without("COUNT").toString()));
        Optional<Instance> lastCounted = set(counted).last();
        return lastCounted.isPresent()
                        && set(limited).contains(lastCounted.get().id())
                ? counted
                : limited;
    }

    private RecurrenceSet set(RecurrenceRule rule) {
        return RecurrenceSet.starting(
                        start.isAllDay()
                                ? RecurrenceStart.allDay(start.date())
                                : RecurrenceStart.zoned(start.localDateTime(), clock.zone()))
                .rule(rule)
                .build();
    }

    /** Exchange ends a rule of whole days at the last one's midnight, in UTC: east of Greenwich that is the day before. */
    private RecurrenceRule endingOnADay(RecurrenceRule rule) {
        return rule.until()
                .filter(until -> clock.allDay() && until.form() == Until.Form.UTC)
                .flatMap(until -> clock.midnights(until.dateTime()).stream().findFirst())
                .map(day -> rule.withUntil(new Until(day.atStartOfDay(), Until.Form.DATE)))
                .orElse(rule);
    }
}
