package net.openmeet.series.icalendar;

import java.time.Instant;
import java.util.List;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;

/** A series shall go on as a file says, phase by phase. */
record ImportedPhases(List<Phase> goingOn) implements ScheduleRevision {

    /** Those that aren't over at {@code now}. */
    static ImportedPhases of(Phases phases, Instant now) {
        int inForce = phases.all().indexOf(phases.inForce(now));
        return new ImportedPhases(phases.all().subList(inForce, phases.all().size()));
    }

    @Override
    public Schedule revised(Schedule current) {
        return goingOn.getFirst().schedule();
    }

    @Override
    public Schedule reframed(Schedule current, Schedule first) {
        return current;
    }
}
