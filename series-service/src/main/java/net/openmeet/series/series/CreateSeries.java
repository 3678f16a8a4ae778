package net.openmeet.series.series;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/**
 * A series to be.
 *
 * @param change what its owner did: one change, also where that makes many series
 * @param owner the organiser's account
 * @param overrides what an imported calendar says of single dates; empty for a series made by hand
 */
public record CreateSeries(
        Change change,
        UUID owner,
        Visibility visibility,
        Template template,
        Schedule schedule,
        List<ImportedOverride> overrides) {

    public CreateSeries {
        overrides = List.copyOf(overrides);
    }
}
