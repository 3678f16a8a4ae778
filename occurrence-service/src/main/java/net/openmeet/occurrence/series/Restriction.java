package net.openmeet.occurrence.series;

import java.util.UUID;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a fact about a series says of who may see it.
 *
 * @param version of the series after the fact
 * @param organisers null: the fact doesn't say
 * @param groupId the group that it belongs to; null: to none
 * @param slug its name in URLs from now on; null: as it was
 */
public record Restriction(
        UUID seriesId,
        long version,
        @Nullable Organisers organisers,
        @Nullable UUID groupId,
        Visibility visibility,
        @Nullable String slug) {}
