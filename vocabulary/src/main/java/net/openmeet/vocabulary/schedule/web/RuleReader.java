package net.openmeet.vocabulary.schedule.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a request. */
final class RuleReader {

    private final Violations violations;

    RuleReader(Violations violations) {
        this.violations = violations;
    }

    List<RecurrenceRule> rules(List<@Nullable String> texts) {
        if (texts.size() > ScheduleProposal.MOST_RULES) {
            ScheduleRefusals.tooMany("/recurrence/rrules", ScheduleProposal.MOST_RULES, violations);
            return List.of();
        }
        return IntStream.range(0, texts.size())
                .mapToObj(index -> rule("/recurrence/rrules/" + index, texts.get(index)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable RecurrenceRule rule(String pointer, @Nullable String text) {
        if (text == null) {
            violations.add(pointer, "required", "This is required.");
            return null;
        }
        try {
            return RecurrenceRule.parse(text);
        } catch (InvalidRecurrenceException e) {
            violations.add(pointer, e.code(), detail(e), e.suggestion(), e.part(), e.position());
            return null;
        }
    }

    private static String detail(InvalidRecurrenceException invalid) {
        return invalid.part() + ", at character " + invalid.position() + ": " + invalid.getMessage() + ".";
    }
}
