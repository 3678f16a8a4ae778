package net.openmeet.series.series.messaging;

import java.util.List;
import java.util.Locale;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.apache.avro.specific.SpecificRecord;

/** The one place where a fact about a series becomes a message. */
final class SeriesMessages {

    private SeriesMessages() {}

    static SpecificRecord of(SeriesFact fact) {
        return switch (fact) {
            case SeriesFact.Created created -> created(created);
            case SeriesFact.TemplateChanged changed -> templateChanged(changed);
            case SeriesFact.Deleted deleted ->
                SeriesDeleted.newBuilder()
                        .setSeriesId(deleted.seriesId())
                        .setVersion(deleted.version())
                        .setDeletedAt(deleted.deletedAt())
                        .build();
        };
    }

    private static SeriesCreated created(SeriesFact.Created fact) {
        var series = fact.series();
        return SeriesCreated.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setOwnerId(series.owner())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(series.template()))
                .setSchedule(ScheduleMessages.schedule(series.schedule()))
                .setImportedOverrides(fact.overrides().stream()
                        .map(ScheduleMessages::override)
                        .toList())
                .setCreatedAt(series.createdAt())
                .build();
    }

    private static SeriesTemplateChanged templateChanged(SeriesFact.TemplateChanged fact) {
        return SeriesTemplateChanged.newBuilder()
                .setSeriesId(fact.seriesId())
                .setVersion(fact.version())
                .setVisibility(TemplateMessages.message(fact.visibility()))
                .setTemplate(TemplateMessages.message(fact.template()))
                .setChangedFields(changedFields(fact))
                .setChangedAt(fact.changedAt())
                .build();
    }

    private static List<String> changedFields(SeriesFact.TemplateChanged fact) {
        return fact.changed().stream()
                .sorted()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
