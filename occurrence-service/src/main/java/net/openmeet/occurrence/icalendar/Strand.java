package net.openmeet.occurrence.icalendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;

/**
 * A part of a schedule that one VEVENT says: at most one rule, that gives DTSTART, and further dates and exceptions. Its dates are those that
 * somebody finds who counts local time and knows of no zone, as other programs do before they look at one.
 */
record Strand(RecurrenceSet dates) {

    private static final RecurrenceRule START_ALONE = RecurrenceRule.parse("FREQ=DAILY;COUNT=1");

    /** A strand of nothing but its dates, of which there is at least one. */
    static Strand listing(List<RecurrenceId> dates) {
        var set = RecurrenceSet.starting(start(dates.getFirst()));
        dates.subList(1, dates.size()).forEach(set::rdate);
        return new Strand(set.build());
    }

    /** A strand of a rule that gives its start. */
    static Strand repeating(RecurrenceId start, RecurrenceRule rule) {
        return new Strand(RecurrenceSet.starting(start(start)).rule(rule).build());
    }

    RecurrenceId start() {
        return dates.start().id();
    }

    /** Its rule. Where there is none, one that gives the start alone: some programs forget a DTSTART that stands with RDATEs only. */
    List<RecurrenceRule> rules() {
        return repeats() ? dates.rules() : List.of(START_ALONE);
    }

    /** Dates that its rule doesn't give. */
    List<RecurrenceId> furtherDates() {
        return dates.dates();
    }

    /** Dates that are written as instants where they have one. */
    Set<RecurrenceId> exactDates() {
        Set<RecurrenceId> exact = new HashSet<>(furtherDates());
        if (!repeats()) {
            exact.add(start());
        }
        return exact;
    }

    /** Whether it is a rule's. */
    boolean repeats() {
        return !dates.rules().isEmpty();
    }

    boolean has(RecurrenceId date) {
        return dates.contains(date);
    }

    /** The strand with further dates and exceptions. */
    Strand with(Iterable<RecurrenceId> added, Iterable<RecurrenceId> excepted) {
        var set = RecurrenceSet.starting(dates.start()).rules(dates.rules());
        dates.dates().forEach(set::rdate);
        dates.exceptions().forEach(set::exdate);
        added.forEach(set::rdate);
        excepted.forEach(set::exdate);
        return new Strand(set.build());
    }

    private static RecurrenceStart start(RecurrenceId id) {
        return id.isAllDay() ? RecurrenceStart.allDay(id.date()) : RecurrenceStart.floating(id.localDateTime());
    }
}
