package net.openmeet.attendance.series;

import java.util.UUID;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a series' own fact says about who may see its dates, and keeps a seat there.
 *
 * @param version version of the series
 * @param organisers who organises it; null: as it was
 * @param groupId the group that it belongs to; null: to none
 * @param slug its name, with which those of its dates begin; null: as it was
 * @param demotes who goes beyond the capacity of a date gives up the seat, the last-come first; null: as it was
 */
public record SeriesRestriction(
        UUID seriesId,
        long version,
        @Nullable Organisers organisers,
        @Nullable UUID groupId,
        Visibility visibility,
        @Nullable String slug,
        @Nullable Boolean demotes) {

    /** Whether it may give seats to somebody, or take them. */
    boolean movesSeats() {
        return visibility != Visibility.PRIVATE
                || Boolean.TRUE.equals(demotes)
                || (organisers != null && !organisers.others().isEmpty());
    }
}
