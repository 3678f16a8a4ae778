package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;

/**
 * The dates that EXRULEs leave out of a series. RFC 5545 has abolished them, and a series here has no such rules: their dates become EXDATEs,
 * as far as there is room.
 *
 * @param dates ascending
 * @param followedUntil the last date up to which the rules were followed; empty where they were to their end
 */
record ExceptionRules(List<RecurrenceId> dates, Optional<RecurrenceId> followedUntil) {

    private static final int MOST_STEPS = 5_000;

    ExceptionRules {
        dates = List.copyOf(dates);
    }

    /**
     * Follows the rules.
     *
     * @param room how many dates may be left out
     */
    static ExceptionRules of(RecurrenceSet series, List<RecurrenceRule> rules, int room) {
        var found = new ArrayList<RecurrenceId>();
        Optional<RecurrenceId> last = series.last().map(Instance::id);
        int steps = 0;
        for (Instance instance : RecurrenceSet.starting(series.start())
                .rules(rules)
                .includeStart(false)
                .build()
                .all()) {
            RecurrenceId id = instance.id();
            if (last.isPresent() && id.compareTo(last.get()) > 0) {
                break;
            }
            if (steps == MOST_STEPS || found.size() == room) {
                return new ExceptionRules(found, Optional.of(id));
            }
            steps++;
            if (series.contains(id)) {
                found.add(id);
            }
        }
        return new ExceptionRules(found, Optional.empty());
    }
}
