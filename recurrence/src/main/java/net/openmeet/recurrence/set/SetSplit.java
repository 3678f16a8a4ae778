package net.openmeet.recurrence.set;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.Problem;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.time.LocalClock;

/** Splits a set in two for "this and following": COUNT is divided, UNTIL and the dates go where they belong. */
final class SetSplit {

    /** So many instances must be the same before a continuation is believed. */
    private static final int COMPARED = 100;

    private final RecurrenceSet set;
    private final RecurrenceId at;

    private SetSplit(RecurrenceSet set, RecurrenceId at) {
        this.set = set;
        this.at = at;
    }

    static RecurrenceSet before(RecurrenceSet set, RecurrenceId exclusive) {
        return new SetSplit(set, exclusive).before();
    }

    static RecurrenceSet from(RecurrenceSet set, RecurrenceId inclusive) {
        return new SetSplit(set, inclusive).from();
    }

    private RecurrenceSet before() {
        boolean startStays = set.isBefore(set.start().id(), at);
        RecurrenceSetBuilder builder =
                RecurrenceSet.starting(set.start()).includeStart(set.startIncluded() && startStays);
        set.rules().stream().flatMap(rule -> truncated(rule).stream()).forEach(builder::rule);
        datesBefore(set.dates().stream()).forEach(builder::rdate);
        datesBefore(set.exceptions().stream()).forEach(builder::exdate);
        return builder.build();
    }

    private Stream<RecurrenceId> datesBefore(Stream<RecurrenceId> dates) {
        return dates.filter(date -> set.isBefore(date, at));
    }

    private Optional<RecurrenceRule> truncated(RecurrenceRule rule) {
        boolean startCountsApart = SetTimelines.startCountsApart(set, LocalClock.of(set.start()));
        RecurrenceSet alone = alone(rule, startCountsApart);
        long kept = alone.countUntil(at);
        if (kept == 0) {
            return Optional.empty();
        }
        if (rule.count().isPresent()) {
            return Optional.of(rule.withCount((int) kept));
        }
        return Optional.of(rule.withUntil(until(alone.previous(at).orElseThrow())));
    }

    private RecurrenceSet from() {
        if (!set.contains(at)) {
            throw new InvalidRecurrenceException(
                    Problem.NOT_AN_INSTANCE, "RECURRENCE-ID", 0, at + " is no instance of the set", null);
        }
        if (at.equals(set.start().id())
                && datesBefore(set.dates().stream()).findAny().isEmpty()) {
            return set;
        }
        RecurrenceSetBuilder builder =
                RecurrenceSet.starting(set.start().movedTo(at)).includeStart(set.startIncluded());
        set.rules().stream().flatMap(rule -> continued(rule).stream()).forEach(builder::rule);
        set.dates().stream().filter(date -> !set.isBefore(date, at)).forEach(builder::rdate);
        set.exceptions().stream().filter(date -> !set.isBefore(date, at)).forEach(builder::exdate);
        return checked(builder.build());
    }

    private Optional<RecurrenceRule> continued(RecurrenceRule rule) {
        RecurrenceSet alone = alone(rule, false);
        if (!alone.hasInstantOf(at) && alone.next(at).isEmpty()) {
            return Optional.empty();
        }
        RecurrenceRule completed = rule.completedBy(set.start().id(), at);
        if (rule.count().isEmpty()) {
            return Optional.of(completed);
        }
        long left = rule.count().getAsInt()
                - alone(rule, SetTimelines.startCountsApart(set, LocalClock.of(set.start())))
                        .countUntil(at);
        // The new start counts for the rule where no rule gives it.
        long counted = set.startIncluded() && !isGiven(at) ? left + 1 : left;
        return left > 0 ? Optional.of(completed.withCount((int) counted)) : Optional.empty();
    }

    private boolean isGiven(RecurrenceId id) {
        return set.rules().stream().anyMatch(rule -> alone(rule, false).hasInstantOf(id));
    }

    /** INTERVAL counts from the start, so that a set of several rules may not go on from every instance of it. */
    private RecurrenceSet checked(RecurrenceSet continued) {
        Iterator<Instance> expected = set.from(at).iterator();
        Iterator<Instance> actual = continued.all().iterator();
        for (int i = 0; i < COMPARED; i++) {
            boolean same = expected.hasNext()
                    ? actual.hasNext()
                            && actual.next().id().equals(expected.next().id())
                    : !actual.hasNext();
            if (!same) {
                throw new InvalidRecurrenceException(
                        Problem.CANNOT_CONTINUE_THERE,
                        "RECURRENCE-ID",
                        0,
                        "The rules have no common beginning at " + at,
                        null);
            }
        }
        return continued;
    }

    private RecurrenceSet alone(RecurrenceRule rule, boolean startIncluded) {
        return RecurrenceSet.starting(set.start())
                .rule(rule)
                .includeStart(startIncluded)
                .build();
    }

    private static Until until(Instance last) {
        ZonedDateTime start = last.start();
        if (start != null) {
            return new Until(start.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), Until.Form.UTC);
        }
        return new Until(last.id().localDateTime(), last.id().isAllDay() ? Until.Form.DATE : Until.Form.LOCAL);
    }
}
