package net.openmeet.recurrence;

import java.time.ZoneOffset;
import java.util.List;

/** Splits a set in two for "this and following": COUNT is divided, UNTIL and the dates go where they belong. */
final class SetSplit {

    private SetSplit() {}

    static RecurrenceSet before(RecurrenceSet set, RecurrenceId exclusive) {
        var builder = RecurrenceSet.starting(set.start()).includeStart(set.startIncluded());
        for (var rule : set.rules()) {
            var alone = alone(set, rule);
            long kept = alone.countUntil(exclusive);
            if (kept == 0) {
                continue;
            }
            if (rule.count().isPresent()) {
                builder.rule(rule.withCount((int) kept));
            } else {
                alone.previous(exclusive).ifPresent(last -> builder.rule(rule.withUntil(until(last))));
            }
        }
        set.dates().stream().filter(date -> date.compareTo(exclusive) < 0).forEach(builder::rdate);
        set.exceptions().stream().filter(date -> date.compareTo(exclusive) < 0).forEach(builder::exdate);
        return builder.build();
    }

    static RecurrenceSet from(RecurrenceSet set, RecurrenceId inclusive) {
        if (!set.contains(inclusive)) {
            throw new InvalidRecurrenceException(
                    Problem.NOT_AN_INSTANCE, "RECURRENCE-ID", 0, inclusive + " is no instance of the set", null);
        }
        var builder = RecurrenceSet.starting(set.start().movedTo(inclusive)).includeStart(set.startIncluded());
        for (var rule : set.rules()) {
            if (rule.count().isPresent()) {
                long left = rule.count().getAsInt() - alone(set, rule).countUntil(inclusive);
                if (left > 0) {
                    builder.rule(rule.withCount((int) left));
                }
            } else {
                builder.rule(rule);
            }
        }
        set.dates().stream().filter(date -> date.compareTo(inclusive) >= 0).forEach(builder::rdate);
        set.exceptions().stream().filter(date -> date.compareTo(inclusive) >= 0).forEach(builder::exdate);
        return builder.build();
    }

    private static RecurrenceSet alone(RecurrenceSet set, RecurrenceRule rule) {
        return RecurrenceSet.starting(set.start())
                .rules(List.of(rule))
                .includeStart(set.startIncluded())
                .build();
    }

    private static Until until(Instance last) {
        var start = last.start();
        if (start != null) {
            return new Until(start.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), Until.Form.UTC);
        }
        return new Until(last.id().localDateTime(), last.id().isAllDay() ? Until.Form.DATE : Until.Form.LOCAL);
    }
}
