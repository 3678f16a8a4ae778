package net.openmeet.series.series.messaging;

import java.util.List;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.apache.avro.specific.SpecificRecord;

/** The one place where a fact about a series becomes a message. */
final class SeriesMessages {

    private SeriesMessages() {}

    static SpecificRecord message(SeriesFact fact) {
        return switch (fact) {
            case SeriesFact.Created created -> created(created);
            case SeriesFact.TemplateChanged changed -> templateChanged(changed);
            case SeriesFact.Deleted deleted ->
                SeriesDeleted.newBuilder()
                        .setSeriesId(deleted.seriesId())
                        .setVersion(deleted.version())
                        .setDeletedAt(deleted.deletedAt())
                        .setChange(ChangeMessages.message(deleted.change()))
                        .build();
        };
    }

    private static SeriesCreated created(SeriesFact.Created fact) {
        Series series = fact.series();
        return SeriesCreated.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setOwnerId(series.owner())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(series.template()))
                .setSchedule(ScheduleMessages.message(series.schedule()))
                .setImportedOverrides(
                        fact.overrides().stream().map(OverrideMessages::message).toList())
                .setCreatedAt(series.createdAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static SeriesTemplateChanged templateChanged(SeriesFact.TemplateChanged fact) {
        Series series = fact.series();
        return SeriesTemplateChanged.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(series.template()))
                .setDemotes(fact.demotes())
                .setChangedFields(editedFields(fact.changes()))
                .setChangedAt(series.updatedAt())
                .setChanges(ChangeMessages.messages(fact.changes()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    /** A series as it is, for whoever begins to listen now. */
    static SeriesSnapshot snapshot(Series series) {
        return SeriesSnapshot.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setOwnerId(series.owner())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(series.template()))
                .setSchedule(ScheduleMessages.message(series.schedule()))
                .setCreatedAt(series.createdAt())
                .setUpdatedAt(series.updatedAt())
                .build();
    }

    /** What an organiser edits, each as a whole: the place, not its street; and not the slug, which follows by itself. */
    private static List<String> editedFields(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> change.field().replaceFirst("[.].*", ""))
                .filter(field -> !field.equals("slug"))
                .distinct()
                .toList();
    }
}
