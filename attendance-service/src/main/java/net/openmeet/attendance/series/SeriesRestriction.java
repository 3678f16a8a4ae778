package net.openmeet.attendance.series;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a series' own fact says about who may see its dates.
 *
 * @param version version of the series
 * @param ownerId account of the organiser; null: as it was
 * @param slug its name, with which those of its dates begin; null: as it was
 */
public record SeriesRestriction(
        UUID seriesId,
        long version,
        @Nullable UUID ownerId,
        Visibility visibility,
        @Nullable String slug) {}
