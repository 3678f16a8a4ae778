package net.openmeet.occurrence.series;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The series whose dates all stand in somebody's calendar.
 *
 * @param all each once
 * @param organised ids of those that they organise
 * @param ofGroups ids of those that belong to their groups
 * @param followed ids of those that they follow
 */
public record ConcernedSeries(Collection<SeenSeries> all, Set<UUID> organised, Set<UUID> ofGroups, Set<UUID> followed) {

    public ConcernedSeries {
        all = List.copyOf(all);
        organised = Set.copyOf(organised);
        ofGroups = Set.copyOf(ofGroups);
        followed = Set.copyOf(followed);
    }
}
