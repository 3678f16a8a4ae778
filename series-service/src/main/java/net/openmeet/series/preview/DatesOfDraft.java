package net.openmeet.series.preview;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** The dates that a draft would have, by its phases and without its pauses. */
public record DatesOfDraft(Phases phases) {

    /**
     * Some of them, in their order.
     *
     * @param from the first one, or before it; null: from the very first on
     * @param after the one that comes before the first one; null: none does
     */
    public List<PreviewedDate> some(@Nullable RecurrenceId from, @Nullable RecurrenceId after, int limit) {
        var dates = new ArrayList<PreviewedDate>();
        for (Phase phase : phases.all()) {
            Schedule schedule = phase.schedule();
            RecurrenceId first = after == null ? from : after;
            Iterator<Instance> instances =
                    (first == null ? schedule.dates().all() : schedule.dates().from(first)).iterator();
            while (dates.size() < limit && instances.hasNext()) {
                Instance instance = instances.next();
                if (!Objects.equals(instance.id(), after)) {
                    dates.add(PreviewedDate.of(instance, schedule));
                }
            }
        }
        return dates;
    }
}
