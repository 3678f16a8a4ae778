package net.openmeet.recurrence.inference;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;

/**
 * A rule that explains observed starts, with what makes a recurrence set of it (RFC 5545 §3.8.5).
 *
 * @param start the first date of the rule: its DTSTART
 * @param rule the rule, without an end
 * @param missing dates of the rule up to the last observed start that were not observed: its EXDATEs
 * @param additional observed starts that the rule does not yield: its RDATEs
 * @param confidence from 0 to below 1: grows with the dates explained, falls with each missing or additional one
 */
public record InferredRecurrence(
        RecurrenceId start,
        RecurrenceRule rule,
        List<RecurrenceId> missing,
        List<RecurrenceId> additional,
        double confidence) {

    public InferredRecurrence {
        missing = List.copyOf(missing);
        additional = List.copyOf(additional);
    }
}
