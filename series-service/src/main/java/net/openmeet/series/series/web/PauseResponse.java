package net.openmeet.series.series.web;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;

/**
 * A time without dates of a series, as it goes out.
 *
 * @param from the first local time, or day, of it
 * @param until the first local time, or day, after it
 * @param reason null: not said
 * @param dates those that it leaves out
 */
record PauseResponse(String from, String until, @Nullable String reason, List<String> dates) {

    /** A pause of a series with these phases. */
    static PauseResponse of(Pause pause, Phases phases) {
        return new PauseResponse(
                pause.from().toString(),
                pause.until().toString(),
                pause.reason(),
                PausedPhases.dates(phases.planned(), List.of(pause)).stream()
                        .map(RecurrenceId::toString)
                        .toList());
    }
}
