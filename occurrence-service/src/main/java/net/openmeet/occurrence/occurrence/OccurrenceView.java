package net.openmeet.occurrence.occurrence;

import java.util.UUID;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence as others see it: a date of a series with the series' template and its own overrides merged, or a
 * standalone event.
 *
 * @param version 0 when virtual: computed, not stored
 * @param date null: a standalone event
 * @param ownerId account of the owner
 * @param organisers who has rights; of a standalone event also who is shown as organising it
 * @param groupId the group that a standalone event belongs to; null: none, or a date, whose series says
 */
public record OccurrenceView(
        UUID id,
        long version,
        String slug,
        @Nullable SeriesDate date,
        UUID ownerId,
        Organisers organisers,
        @Nullable UUID groupId,
        Visibility visibility,
        Stage stage,
        Template template,
        Timing timing) {

    /** The same at another time. */
    public OccurrenceView at(Timing other) {
        return new OccurrenceView(
                id, version, slug, date, ownerId, organisers, groupId, visibility, stage, template, other);
    }

    /** The same of another template. */
    public OccurrenceView of(Template other) {
        return new OccurrenceView(
                id, version, slug, date, ownerId, organisers, groupId, visibility, stage, other, timing);
    }

    /** As who isn't told everything sees it: without a URI to take part at that is for those who go. */
    public OccurrenceView toldToEverybody() {
        return template.hidesOnlineUri() ? of(template.toldToEverybody()) : this;
    }

    public OccurrenceStatus status() {
        return stage.status();
    }

    /** Whether it is to others what another one is, whatever the versions of both. */
    public boolean looksLike(OccurrenceView other) {
        return ofAnyVersion().equals(other.ofAnyVersion());
    }

    private OccurrenceView ofAnyVersion() {
        return new OccurrenceView(
                id,
                0,
                slug,
                date == null ? null : date.ofAnyVersion(),
                ownerId,
                organisers,
                groupId,
                visibility,
                stage,
                template,
                timing);
    }

    public boolean isStored() {
        return version > 0;
    }

    /** What keeps facts about it in order: its series' id, or its own. */
    public UUID key() {
        return date == null ? id : date.seriesId();
    }
}
