package net.openmeet.vocabulary.phase.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a series shall look like from now on, when it shall take place, and who may see it.
 *
 * @param template makes of what a phase looks like what it looks like then
 * @param schedule when it takes place; null: as before
 * @param onLoweredCapacity what becomes of the seats that are taken beyond the capacity
 */
public record Revision(
        UnaryOperator<Template> template,
        @Nullable ScheduleRevision schedule,
        Visibility visibility,
        LoweredCapacity onLoweredCapacity) {

    /**
     * What becomes of phases that go on one after the other. Another zone, duration or time of day is each one's. Where the first one gets other
     * dates, they are those of all of them: it alone goes on.
     */
    List<Phase> appliedTo(List<Phase> phases) {
        if (schedule == null) {
            return phases.stream().map(this::look).toList();
        }
        if (!schedule.goingOn().isEmpty()) {
            return schedule.goingOn();
        }
        Schedule first = phases.getFirst().schedule();
        return schedule.isOfEach(phases.stream().map(Phase::schedule).toList())
                ? phases.stream()
                        .map(phase -> look(phase).with(schedule.reframed(phase.schedule(), first)))
                        .toList()
                : List.of(look(phases.getFirst()).with(schedule.revised(first)));
    }

    private Phase look(Phase phase) {
        return phase.with(template.apply(phase.template()));
    }
}
