package net.openmeet.occurrence.series;

import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A series as far as this service knows it.
 *
 * @param version the newest version that was heard of
 * @param ownerId account of the organiser
 */
public record KnownSeries(
        UUID id, long version, String slug, UUID ownerId, Visibility visibility, Template template, Schedule schedule) {

    /** Whether {@code viewer}, null when anonymous, may know that the series exists. */
    public boolean isVisibleTo(@Nullable UUID viewer) {
        return visibility.admits(ownerId, viewer);
    }

    /** The id of the occurrence on a date: the same for everybody who derives it, so a date never has two. */
    public UUID occurrenceId(RecurrenceId date) {
        return Uuids.derived(id, date.toString());
    }

    /** The series after a change of its template or visibility. */
    public KnownSeries changed(long newVersion, Visibility newVisibility, Template newTemplate) {
        return new KnownSeries(id, newVersion, slug, ownerId, newVisibility, newTemplate, schedule);
    }
}
