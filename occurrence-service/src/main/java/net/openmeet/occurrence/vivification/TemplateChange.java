package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A series has this slug, template and visibility from now on.
 *
 * @param version of the series after the change
 * @param slug null: as it was
 */
public record TemplateChange(
        UUID seriesId,
        long version,
        @Nullable String slug,
        Visibility visibility,
        Template template,
        Instant at,
        Change change) {

    KnownSeries appliedTo(KnownSeries before) {
        return before.changed(version, slug == null ? before.slug() : slug, visibility, template);
    }
}
