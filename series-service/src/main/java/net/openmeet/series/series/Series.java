package net.openmeet.series.series;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.series.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What repeats. Changes are decided as facts and then applied, so that what is stored and what is published is the same.
 *
 * @param id UUIDv7
 * @param version 1 when created, one more with each fact
 * @param slug its name in URLs: unique for ever, never changes
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
        return new SeriesFact.Created(series, command.overrides());
    }

    /** The fact that it looks different from now on; empty where it looks like that already. */
    Optional<SeriesFact.TemplateChanged> change(Template template, Visibility visibility, Instant now) {
        var changed = SeriesField.differences(this.template, template);
        if (visibility != this.visibility) {
            changed.add(SeriesField.VISIBILITY);
        }
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesFact.TemplateChanged(id, version + 1, template, visibility, changed, now));
    }

    SeriesFact.Deleted delete(Instant now) {
        return new SeriesFact.Deleted(id, version + 1, now);
    }

    Series apply(SeriesFact.TemplateChanged fact) {
        return new Series(
                id,
                fact.version(),
                slug,
                owner,
                fact.visibility(),
                fact.template(),
                schedule,
                createdAt,
                fact.changedAt());
    }

    /** Whether an account, null for somebody unknown, may know of it. */
    public boolean isVisibleTo(@Nullable UUID account) {
        return visibility != Visibility.PRIVATE || isOwnedBy(account);
    }

    /** Whether it is this account's. */
    public boolean isOwnedBy(@Nullable UUID account) {
        return owner.equals(account);
    }
}
