package net.openmeet.recurrence.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.inference.Candidates.Candidate;
import net.openmeet.recurrence.set.RecurrenceSet;

/** How well a candidate explains what was observed. */
record Explanation(Candidate candidate, int explained, List<RecurrenceId> missing, List<RecurrenceId> additional) {

    private static final double COST_OF_EXCEPTION = 12;

    /** Empty when the candidate explains too little, or needs too many exceptions. */
    static Optional<Explanation> of(Candidate candidate, List<RecurrenceId> observed) {
        Set<RecurrenceId> seen = new HashSet<>(observed);
        Set<RecurrenceId> yielded = new HashSet<>();
        List<RecurrenceId> missing = new ArrayList<>();
        int most = observed.size() * 5 / 4 + 1;
        for (Instance instance : set(candidate).from(candidate.start())) {
            if (instance.id().compareTo(observed.getLast()) > 0) {
                break;
            }
            yielded.add(instance.id());
            if (!seen.contains(instance.id())) {
                missing.add(instance.id());
            }
            if (yielded.size() > most) {
                return Optional.empty();
            }
        }
        List<RecurrenceId> additional =
                observed.stream().filter(start -> !yielded.contains(start)).toList();
        var explanation = new Explanation(candidate, yielded.size() - missing.size(), missing, additional);
        return explanation.isCredible() ? Optional.of(explanation) : Optional.empty();
    }

    /** What it takes to write it down: the shorter, the simpler. */
    double cost() {
        return candidate.rule().toString().length() + COST_OF_EXCEPTION * exceptions();
    }

    InferredRecurrence inferred() {
        double confidence = (double) explained / (explained + exceptions() + 1);
        return new InferredRecurrence(candidate.start(), candidate.rule(), missing, additional, confidence);
    }

    private boolean isCredible() {
        return explained >= RecurrenceInference.FEWEST_EXPLAINED && exceptions() * 4 <= explained;
    }

    private int exceptions() {
        return missing.size() + additional.size();
    }

    private static RecurrenceSet set(Candidate candidate) {
        RecurrenceStart start = candidate.start().isAllDay()
                ? RecurrenceStart.allDay(candidate.start().date())
                : RecurrenceStart.floating(candidate.start().localDateTime());
        return RecurrenceSet.starting(start)
                .rule(candidate.rule())
                .includeStart(false)
                .build();
    }
}
