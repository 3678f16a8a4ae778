package net.openmeet.series.series;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateChanges;
import net.openmeet.vocabulary.template.Visibility;

/**
 * What repeats. Changes are decided as facts, which carry the series as it is after them, so that what is stored and what is published is
 * the same.
 *
 * @param id UUIDv7
 * @param version 1 when created, one more with each fact
 * @param slug its name in URLs, never another's; can't be guessed unless everybody may see the series
 * @param owner the organiser's account
 * @param createdAt exact to the microsecond, as {@code updatedAt}
 */
public record Series(
        UUID id,
        long version,
        String slug,
        UUID owner,
        Visibility visibility,
        Template template,
        Schedule schedule,
        Instant createdAt,
        Instant updatedAt) {

    static SeriesFact.Created create(CreateSeries command, UUID id, String slug, Instant now) {
        var series = new Series(
                id, 1, slug, command.owner(), command.visibility(), command.template(), command.schedule(), now, now);
        return new SeriesFact.Created(series, command.overrides(), command.change());
    }

    /** Whether it can't keep its slug: one that can be guessed where not everybody may see it any more, or the other way round. */
    boolean needsAnotherSlug(Visibility visibility) {
        return SeriesRights.isForEverybody(visibility) != SeriesRights.isForEverybody(this.visibility);
    }

    /** Whether its dates have fewer seats after it. */
    boolean isLoweredBy(Revision revision) {
        Integer before = template.capacity();
        Integer after = revision.template().capacity();
        return after != null && (before == null || after < before);
    }

    /**
     * The fact that it looks different from now on; empty where it looks like that already.
     *
     * @param slug its own, or another one where it {@linkplain #needsAnotherSlug needs that}
     */
    Optional<SeriesFact.TemplateChanged> change(Revision revision, String slug, Change change, Instant now) {
        var changes = new FieldChanges();
        TemplateChanges.compare(template, revision.template(), changes);
        changes.compare("visibility", visibility.text(), revision.visibility().text())
                .compare("slug", this.slug, slug);
        var after = new Series(
                id, version + 1, slug, owner, revision.visibility(), revision.template(), schedule, createdAt, now);
        return changes.all().isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesFact.TemplateChanged(
                        after, changes.all(), revision.onLoweredCapacity() == LoweredCapacity.DEMOTE, change));
    }

    SeriesFact.Deleted delete(Change change, Instant now) {
        return new SeriesFact.Deleted(id, version + 1, now, change);
    }
}
