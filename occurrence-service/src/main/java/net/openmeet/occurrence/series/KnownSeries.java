package net.openmeet.occurrence.series;

import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/**
 * A series as far as this service knows it.
 *
 * @param version the newest version that was heard of
 * @param ownerId account of the organiser
 */
public record KnownSeries(
        UUID id, long version, String slug, UUID ownerId, Visibility visibility, Template template, Schedule schedule) {

    /** The id of the occurrence on a date: the same for everybody who derives it, so a date never has two. */
    public UUID occurrenceId(RecurrenceId date) {
        return Uuids.derived(id, date.toString());
    }

    /** The series after a change of its slug, template or visibility. */
    public KnownSeries changed(long newVersion, String newSlug, Visibility newVisibility, Template newTemplate) {
        return new KnownSeries(id, newVersion, newSlug, ownerId, newVisibility, newTemplate, schedule);
    }

    /** The series as who reads it may know it: by this slug, and to no more people than this. */
    public KnownSeries restricted(String currentSlug, Visibility atMost) {
        Visibility narrower = visibility.compareTo(atMost) < 0 ? atMost : visibility;
        return changed(version, currentSlug, narrower, template);
    }
}
