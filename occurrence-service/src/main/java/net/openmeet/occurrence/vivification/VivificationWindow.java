package net.openmeet.occurrence.vivification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;

/**
 * Which dates of a series are stored ahead of time: those that have not ended and start within a while, but not less than
 * a few and not more than a lot.
 *
 * @param ahead exact time
 * @param minimum at least 1, so that the window is empty only where there are no more dates
 */
record VivificationWindow(Duration ahead, int minimum, int maximum) {

    /** The dates in the window at {@code now}, ascending. */
    List<RecurrenceId> dates(Phases phases, Instant now) {
        var dates = new ArrayList<RecurrenceId>();
        for (PhaseDate date : phases.datesFrom(beginOfWhatGoesOn(phases, now))) {
            if (date.hasEnded(now)) {
                continue;
            }
            boolean inside = date.startsAt().isBefore(now.plus(ahead));
            if (dates.size() == maximum || (!inside && dates.size() >= minimum)) {
                break;
            }
            dates.add(date.id());
        }
        return dates;
    }

    /**
     * When the window at {@code now} has other dates: its first one ends, or the first one after it comes in. Ends are
     * those of the schedule, wherever an occurrence was moved. Empty where there are no more dates.
     */
    Optional<Instant> nextMove(Phases phases, List<RecurrenceId> window, Instant now) {
        if (window.isEmpty()) {
            return Optional.empty();
        }
        Instant firstEnd = phases.date(window.getFirst()).orElseThrow().endsAt();
        return phases.date(window.getLast())
                .flatMap(phases::next)
                .map(next -> next.startsAt().minus(ahead))
                .filter(entry -> entry.isAfter(now) && entry.isBefore(firstEnd))
                .or(() -> Optional.of(firstEnd));
    }

    private static Instant beginOfWhatGoesOn(Phases phases, Instant now) {
        return phases.all().stream()
                .map(phase -> phase.schedule().beginOfWhatGoesOn(now))
                .min(Instant::compareTo)
                .orElse(now);
    }
}
