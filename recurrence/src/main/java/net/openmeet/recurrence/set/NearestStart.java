package net.openmeet.recurrence.set;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;

/**
 * Starts near a wished one that rules do match: what to offer for a DTSTART "SHOULD be synchronized with the recurrence rule" (RFC 5545
 * §3.8.5.3) but isn't. INTERVAL and the rules' ends play no part, since both would begin anew with the offered start.
 *
 * @param before the last matching start before the wished one; empty if there is none
 * @param after the first matching start after the wished one; empty if there is none
 */
public record NearestStart(Optional<RecurrenceId> before, Optional<RecurrenceId> after) {

    /** After 400 years the Gregorian calendar repeats, weekdays included, so that a rule means the same from there. */
    private static final int CYCLE_YEARS = 400;

    /** Whether any of the rules yields its own start. */
    public static boolean matches(RecurrenceStart start, List<RecurrenceRule> rules) {
        return rules.stream().anyMatch(rule -> ruleAlone(start, rule).beginsAtStart());
    }

    /** The matching starts around a wished one, over all the rules. */
    public static NearestStart to(RecurrenceStart wished, List<RecurrenceRule> rules) {
        List<RecurrenceSet> sets = rules.stream()
                .map(rule -> ruleAlone(cycleEarlier(wished), everyPeriod(rule)))
                .toList();
        return new NearestStart(
                ids(sets.stream().map(set -> set.previous(wished.id()))).max(RecurrenceId::compareTo),
                ids(sets.stream().map(set -> set.next(wished.id()))).min(RecurrenceId::compareTo));
    }

    /** The nearer of the two; the later one when they are equally near. */
    public Optional<RecurrenceId> nearestTo(RecurrenceId wished) {
        if (before.isEmpty() || after.isEmpty()) {
            return after.or(() -> before);
        }
        return distance(before.get(), wished).compareTo(distance(wished, after.get())) < 0 ? before : after;
    }

    private static RecurrenceSet ruleAlone(RecurrenceStart start, RecurrenceRule rule) {
        return RecurrenceSet.starting(start).rule(rule).includeStart(false).build();
    }

    private static RecurrenceRule everyPeriod(RecurrenceRule rule) {
        return RecurrenceRule.parse(rule.withoutEnd().toString().replaceFirst(";INTERVAL=\\d+", ""));
    }

    /** Starts so early that there is no such year stay where they are: they have nothing before them. */
    private static RecurrenceStart cycleEarlier(RecurrenceStart start) {
        RecurrenceId id = start.id();
        if (id.date().getYear() <= CYCLE_YEARS) {
            return start;
        }
        return start.movedTo(
                id.isAllDay()
                        ? RecurrenceId.of(id.date().minusYears(CYCLE_YEARS))
                        : RecurrenceId.of(id.localDateTime().minusYears(CYCLE_YEARS)));
    }

    private static Stream<RecurrenceId> ids(Stream<Optional<Instance>> instances) {
        return instances.flatMap(Optional::stream).map(Instance::id);
    }

    private static Duration distance(RecurrenceId from, RecurrenceId to) {
        return Duration.between(from.localDateTime(), to.localDateTime());
    }
}
