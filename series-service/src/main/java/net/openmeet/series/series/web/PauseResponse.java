package net.openmeet.series.series.web;

import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.Pause;
import org.jspecify.annotations.Nullable;

/**
 * A time without dates of a series, as it goes out.
 *
 * @param from the first local time, or day, of it
 * @param until the first local time, or day, after it
 * @param reason null: not said
 * @param dates those that it took out
 */
record PauseResponse(String from, String until, @Nullable String reason, List<String> dates) {

    static PauseResponse of(Pause pause) {
        return new PauseResponse(
                pause.from().toString(),
                pause.until().toString(),
                pause.reason(),
                pause.dates().stream().map(RecurrenceId::toString).toList());
    }
}
