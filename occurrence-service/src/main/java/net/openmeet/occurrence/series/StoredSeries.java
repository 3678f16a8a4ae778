package net.openmeet.occurrence.series;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.vocabulary.template.Visibility;

/** A series as it was known at some time, as a {@code jsonb} column has it. */
public record StoredSeries(
        UUID id, long version, String slug, UUID owner, Visibility visibility, List<StoredPhase> phases) {

    public static String write(KnownSeries series) {
        return JsonColumn.write(new StoredSeries(
                series.id(),
                series.version(),
                series.slug(),
                series.ownerId(),
                series.visibility(),
                StoredPhase.all(series.phases())));
    }

    public static KnownSeries read(String json) {
        StoredSeries stored = JsonColumn.read(json, StoredSeries.class);
        return new KnownSeries(
                stored.id,
                stored.version,
                stored.slug,
                stored.owner,
                stored.visibility,
                StoredPhase.phases(stored.phases));
    }
}
