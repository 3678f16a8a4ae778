package net.openmeet.series.series;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A series to be.
 *
 * @param change what its owner did: one change, also where that makes many series
 * @param owner the organiser's account
 * @param phases one for a series made by hand
 * @param overrides what an imported calendar says of single dates; empty for a series made by hand
 * @param originEvent the standalone event that shall go on as the first date; whether there is one, and whose, isn't known here. Null: none
 * @param groupId the group that it shall belong to; null: to none
 * @param draft whether nobody else shall know of it before it is published
 */
public record CreateSeries(
        Change change,
        UUID owner,
        Visibility visibility,
        Phases phases,
        List<ImportedOverride> overrides,
        @Nullable UUID originEvent,
        @Nullable UUID groupId,
        boolean draft) {

    public CreateSeries {
        overrides = List.copyOf(overrides);
    }

    /** A series that an imported calendar has. */
    public CreateSeries(
            Change change, UUID owner, Visibility visibility, Phases phases, List<ImportedOverride> overrides) {
        this(change, owner, visibility, phases, overrides, null, null, false);
    }

    /** A series of a single phase that comes from no event, published at once. */
    public CreateSeries(
            Change change,
            UUID owner,
            Visibility visibility,
            Template template,
            Schedule schedule,
            List<ImportedOverride> overrides) {
        this(change, owner, visibility, Phases.of(new Phase(schedule, template)), overrides);
    }
}
