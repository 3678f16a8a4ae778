package net.openmeet.occurrence.series;

import java.util.List;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;

/** What a series that pauses would be without its pauses, and these, as a {@code jsonb} column has them. */
record StoredPlan(List<StoredPhase> phases, List<StoredPause> pauses) {

    private record StoredPause(
            String from, String until, @Nullable String reason) {

        static StoredPause of(Pause pause) {
            return new StoredPause(pause.from().toString(), pause.until().toString(), pause.reason());
        }

        Pause pause() {
            return new Pause(RecurrenceId.parse(from), RecurrenceId.parse(until), reason);
        }
    }

    /** Null for a series that doesn't pause. */
    static @Nullable String write(Phases phases) {
        return phases.pauses().isEmpty()
                ? null
                : JsonColumn.write(new StoredPlan(
                        StoredPhase.all(phases.plan()),
                        phases.pauses().stream().map(StoredPause::of).toList()));
    }

    /**
     * Reads the phases with their pauses.
     *
     * @throws IllegalArgumentException where they can't be read any more
     */
    static Phases read(String json) {
        StoredPlan stored = JsonColumn.read(json, StoredPlan.class);
        return new Phases(
                StoredPhase.phases(stored.phases).planned(),
                stored.pauses.stream().map(StoredPause::pause).toList());
    }
}
