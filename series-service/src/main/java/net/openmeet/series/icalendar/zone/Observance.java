package net.openmeet.series.icalendar.zone;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.file.ContentLine;

/**
 * A STANDARD or DAYLIGHT of a VTIMEZONE (RFC 5545 §3.6.5): an offset, and when the clocks are set to it.
 *
 * @param before the offset before it, in seconds
 * @param offset in seconds
 * @param listed when the clocks are set to it the first time, and on the dates that are listed
 * @param repeated when its rules say so, in local time before the change; empty where it has none
 */
record Observance(int before, int offset, List<OffsetHistory.Change> listed, Optional<RecurrenceSet> repeated) {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1601, 1, 1, 0, 0);
    private static final int MOST_RULES = 4;
    private static final int MOST_DATES = 1_000;
    private static final int MOST_IN_A_YEAR = 4;

    Observance {
        listed = new OffsetHistory(listed).changes();
    }

    /** Reads it; empty where it makes no sense. */
    static Optional<Observance> read(CalendarComponent component) {
        Optional<Integer> offset = component.first("TZOFFSETTO").flatMap(line -> ZoneValues.offset(line.value()));
        if (component.fault().isPresent() || offset.isEmpty()) {
            return Optional.empty();
        }
        int before = component
                .first("TZOFFSETFROM")
                .flatMap(line -> ZoneValues.offset(line.value()))
                .orElse(offset.get());
        Optional<ContentLine> start = component.first("DTSTART");
        return (start.isEmpty()
                        ? Optional.of(LONG_AGO)
                        : ZoneValues.time(start.get().value(), before))
                .flatMap(time -> of(component, time, before, offset.get()));
    }

    private static Optional<Observance> of(CalendarComponent component, LocalDateTime start, int before, int offset) {
        try {
            List<RecurrenceRule> rules = rules(component, before);
            var listed = new ArrayList<OffsetHistory.Change>();
            listed.add(change(start, before, offset));
            component.all("RDATE").stream()
                    .map(ContentLine::value)
                    .flatMap(value -> Stream.of(value.split(",")))
                    .limit(MOST_DATES)
                    .flatMap(value -> ZoneValues.time(value, before).stream())
                    .forEach(date -> listed.add(change(date, before, offset)));
            return Optional.of(new Observance(
                    before,
                    offset,
                    listed,
                    rules.isEmpty()
                            ? Optional.empty()
                            : Optional.of(RecurrenceSet.starting(RecurrenceStart.floating(start))
                                    .rules(rules)
                                    .build())));
        } catch (InvalidRecurrenceException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it goes on for ever. */
    boolean isEndless() {
        return repeated.filter(RecurrenceSet::isInfinite).isPresent();
    }

    /** When the clocks are set to it: the last time before these years, and each one in them, but no more often than in any zone. */
    Stream<OffsetHistory.Change> changes(Years years) {
        return Stream.concat(listedIn(years), repeated.stream().flatMap(set -> repeatedIn(set, years)));
    }

    private Stream<OffsetHistory.Change> listedIn(Years years) {
        int first = 0;
        while (first + 1 < listed.size() && listed.get(first + 1).instant() <= years.begin()) {
            first++;
        }
        return listed.stream().skip(first).takeWhile(change -> change.instant() < years.end());
    }

    private Stream<OffsetHistory.Change> repeatedIn(RecurrenceSet set, Years years) {
        RecurrenceId begin = RecurrenceId.of(LocalDateTime.of(years.first(), 1, 1, 0, 0));
        RecurrenceId end = RecurrenceId.of(LocalDateTime.of(years.last() + 1, 1, 2, 0, 0));
        int most = MOST_IN_A_YEAR * (years.last() - years.first() + 1);
        return Stream.concat(set.previous(begin).stream(), set.between(begin, end, most).stream())
                .map(Instance::id)
                .map(id -> change(id.localDateTime(), before, offset));
    }

    private static OffsetHistory.Change change(LocalDateTime local, int before, int offset) {
        return new OffsetHistory.Change(local.toEpochSecond(ZoneOffset.UTC) - before, offset);
    }

    private static List<RecurrenceRule> rules(CalendarComponent component, int before) {
        return component.all("RRULE").stream()
                .limit(MOST_RULES)
                .map(line -> RecurrenceRule.parse(line.value().replaceAll("\\s", "")))
                .filter(rule -> !rule.frequency().isSubDaily())
                .map(rule -> rule.until()
                        .filter(until -> until.form() == Until.Form.UTC)
                        .map(until -> rule.withUntil(new Until(until.dateTime().plusSeconds(before), Until.Form.LOCAL)))
                        .orElse(rule))
                .toList();
    }
}
