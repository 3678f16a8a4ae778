package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.propagation.Anchors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A series has this slug, owner, visibility and these phases from now on.
 *
 * @param version of the series after the change
 * @param slug null: as it was
 * @param owner null: as it was
 * @param visibility null: as it was
 * @param phases null: as they were, all with the same {@code template}
 * @param anchors which dates correspond where it takes place otherwise; null: none do
 */
public record SeriesChange(
        UUID seriesId,
        long version,
        @Nullable String slug,
        @Nullable UUID owner,
        @Nullable Visibility visibility,
        @Nullable Template template,
        @Nullable Phases phases,
        @Nullable Anchors anchors,
        Instant at,
        Change change) {

    /** A change of nothing but the phases. */
    public static SeriesChange of(
            UUID seriesId, long version, Phases phases, @Nullable Anchors anchors, Instant at, Change change) {
        return new SeriesChange(seriesId, version, null, null, null, null, phases, anchors, at, change);
    }

    /** A change of nothing but the owner, if of anything that dates show. */
    public static SeriesChange ofPeople(UUID seriesId, long version, UUID owner, Instant at, Change change) {
        return new SeriesChange(seriesId, version, null, owner, null, null, null, null, at, change);
    }

    KnownSeries appliedTo(KnownSeries before) {
        return before.changed(
                version,
                Objects.requireNonNullElse(slug, before.slug()),
                Objects.requireNonNullElse(owner, before.ownerId()),
                Objects.requireNonNullElse(visibility, before.visibility()),
                phases == null ? looking(before.phases()) : phases);
    }

    private Phases looking(Phases before) {
        return template == null
                ? before
                : new Phases(
                        before.planned().stream()
                                .map(phase -> phase.with(template))
                                .toList(),
                        before.pauses());
    }
}
