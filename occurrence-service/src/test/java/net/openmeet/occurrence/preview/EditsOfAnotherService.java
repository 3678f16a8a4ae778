package net.openmeet.occurrence.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRestoring;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Edits that series-service alone can decide, as the gateway asks for their previews here. */
final class EditsOfAnotherService {

    private final JsonMapper json;
    private final Instant now;
    private @Nullable Phases former;
    private @Nullable TurningPoint at;

    EditsOfAnotherService(JsonMapper json, Instant now) {
        this.json = json;
        this.now = now;
    }

    /** What a series was before it was edited is known from now on. */
    void remember(Phases before, PhaseEdit edit) {
        former = before;
        at = turningPoint(edit);
    }

    /** The last edit is taken back, or dates on a few days are left out. */
    RandomEdit any(Phases phases, long version, Random random) {
        Phases before = former;
        return before == null || random.nextInt(3) == 0
                ? edit("edit=exclude", phases, new DatesOfSeries(phases, now).excludeOn(days(phases, random)), version)
                : edit("edit=undo", phases, new PhaseRestoring(phases, before, now, at, now).edit(), version);
    }

    private RandomEdit edit(String parameters, Phases phases, PhaseEdit edit, long version) {
        EditOutcome outcome = EditOutcome.of(
                "token",
                version,
                edit.phasesAfter(phases),
                Visibility.PUBLIC,
                turningPoint(edit),
                edit instanceof PhaseEdit.Dates dates ? dates.dates() : List.of());
        return new RandomEdit(parameters, EditOutcome.TYPE, json.writeValueAsString(outcome), edit);
    }

    private static @Nullable TurningPoint turningPoint(PhaseEdit edit) {
        return edit instanceof PhaseEdit.GoesOn goesOn ? goesOn.at() : null;
    }

    private Set<LocalDate> days(Phases phases, Random random) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            days.add(RandomEdit.anyDate(phases, now, random).date());
        }
        return days;
    }
}
