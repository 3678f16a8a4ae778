package net.openmeet.occurrence.icalendar;

import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.set.RecurrenceSet;

/** One rule of a schedule by itself. */
final class SingleRule {

    private final RecurrenceSet set;
    private final RecurrenceRule rule;
    private final RecurrenceSet alone;

    SingleRule(RecurrenceSet set, RecurrenceRule rule) {
        this.set = set;
        this.rule = rule;
        this.alone = alone(set, rule);
    }

    /** Whether it gives any date: a start that it doesn't give may have used up its COUNT. */
    boolean hasDates() {
        return alone.first().isPresent() && (rule.count().isEmpty() || count() > 0);
    }

    /** What says the rule from its own first date on; empty where nothing does that everybody understands. */
    Optional<Strand> strand() {
        RecurrenceId start = set.start().id();
        RecurrenceId first = alone.first().orElseThrow().id();
        return PortableRule.of(rule.withoutEnd().completedBy(start, first), first)
                .map(portable -> Strand.repeating(first, ending(portable)));
    }

    private RecurrenceRule ending(RecurrenceRule endless) {
        if (rule.count().isPresent()) {
            return endless.withCount(count());
        }
        return rule.until().isEmpty()
                ? endless
                : alone.last().map(last -> endless.withUntil(until(last))).orElse(endless);
    }

    private static Until until(Instance last) {
        RecurrenceId id = last.id();
        return new Until(id.localDateTime(), id.isAllDay() ? Until.Form.DATE : Until.Form.LOCAL);
    }

    /** A start that no rule gives counts for each. */
    private int count() {
        int count = rule.count().orElseThrow();
        return set.startIncluded() && set.rules().stream().noneMatch(this::givesStart) ? count - 1 : count;
    }

    private boolean givesStart(RecurrenceRule other) {
        return alone(set, other)
                .first()
                .filter(first -> first.id().equals(set.start().id()))
                .isPresent();
    }

    private static RecurrenceSet alone(RecurrenceSet set, RecurrenceRule rule) {
        return RecurrenceSet.starting(set.start())
                .rule(rule)
                .includeStart(false)
                .build();
    }
}
