package net.openmeet.recurrence.inference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Recognises a series in starts that were entered one by one: "these nine evenings are every second Tuesday, but for Christmas".
 *
 * <p>The simplest explanation wins: a shorter rule, and fewer exceptions. Nothing is invented: fewer than three dates explained, or more than one
 * exception for every four of them, is no series. Starts are local times; work is bounded by {@link #MOST_STARTS}.
 */
public final class RecurrenceInference {

    /** Of more starts than this only the latest are looked at. */
    public static final int MOST_STARTS = 500;

    static final int FEWEST_EXPLAINED = 3;

    private RecurrenceInference() {}

    /**
     * The rule that explains starts best.
     *
     * @param starts local starts in any order, all of them date-times or all of them dates; the same one twice counts once
     * @return the best explanation, empty when there is none
     */
    public static Optional<InferredRecurrence> of(List<RecurrenceId> starts) {
        List<RecurrenceId> observed = new TreeSet<>(starts)
                .descendingSet().stream().limit(MOST_STARTS).toList().reversed();
        if (observed.size() < FEWEST_EXPLAINED) {
            return Optional.empty();
        }
        return Candidates.of(observed).stream()
                .map(candidate -> Explanation.of(candidate, observed))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Explanation::cost))
                .map(Explanation::inferred);
    }
}
