package net.openmeet.recurrence.set;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Two public engines, asked for the first instances of a rule in floating time. */
final class OtherEngines {

    /** What an engine answers: instances, or in its own words why it doesn't. */
    record Answer(List<LocalDateTime> instances, String failure) {}

    private OtherEngines() {}

    static Answer libRecur(RecurrenceRule rule, LocalDateTime start, int limit) {
        var found = new ArrayList<LocalDateTime>();
        try {
            RecurrenceRuleIterator iterator =
                    new org.dmfs.rfc5545.recur.RecurrenceRule(rule.toString()).iterator(libRecur(start));
            while (found.size() < limit && iterator.hasNext()) {
                DateTime next = iterator.nextDateTime();
                found.add(LocalDateTime.of(
                        next.getYear(),
                        next.getMonth() + 1,
                        next.getDayOfMonth(),
                        next.getHours(),
                        next.getMinutes(),
                        next.getSeconds()));
            }
            return new Answer(found, "");
        } catch (InvalidRecurrenceRuleException | RuntimeException failure) {
            return new Answer(found, failure.toString());
        }
    }

    private static DateTime libRecur(LocalDateTime start) {
        return new DateTime(
                start.getYear(),
                start.getMonthValue() - 1,
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond());
    }

    static Answer ical4j(RecurrenceRule rule, LocalDateTime start, LocalDateTime last, int limit) {
        try {
            List<LocalDateTime> dates =
                    new Recur<LocalDateTime>(rule.toString()).getDates(start, start, last.plusSeconds(1));
            return new Answer(dates.stream().limit(limit).toList(), "");
        } catch (RuntimeException failure) {
            return new Answer(List.of(), failure.toString());
        }
    }
}
