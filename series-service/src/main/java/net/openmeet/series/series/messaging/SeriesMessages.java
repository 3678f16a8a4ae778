package net.openmeet.series.series.messaging;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** The one place where a fact about a series becomes a message. */
final class SeriesMessages {

    private SeriesMessages() {}

    static SpecificRecord message(SeriesFact fact) {
        return switch (fact) {
            case SeriesFact.Created created ->
                created(created.series(), created.overrides(), created.originEvent(), created.change());
            case SeriesFact.Published published ->
                created(published.series(), List.of(), published.originEvent(), published.change());
            case SeriesFact.TemplateChanged changed -> templateChanged(changed, changed.demotes());
            case SeriesFact.GroupChanged moved -> templateChanged(moved, false);
            case SeriesFact.ScheduleChanged changed -> PhaseFactMessages.message(changed);
            case SeriesFact.Split split -> PhaseFactMessages.message(split);
            case SeriesFact.Merged merged -> PhaseFactMessages.message(merged);
            case SeriesFact.DatesExcluded excluded -> PhaseFactMessages.message(excluded);
            case SeriesFact.DatesIncluded included -> PhaseFactMessages.message(included);
            case SeriesFact.DatesImported imported -> PhaseFactMessages.message(imported);
            case SeriesFact.Paused paused -> PhaseFactMessages.message(paused);
            case SeriesFact.Resumed resumed -> PhaseFactMessages.message(resumed);
            case SeriesFact.Ended ended -> PhaseFactMessages.message(ended);
            case SeriesFact.OrganisersChanged changed -> PeopleFactMessages.message(changed);
            case SeriesFact.Transferred transferred -> PeopleFactMessages.message(transferred);
            case SeriesFact.Deleted deleted ->
                SeriesDeleted.newBuilder()
                        .setSeriesId(deleted.seriesId())
                        .setVersion(deleted.version())
                        .setDeletedAt(deleted.deletedAt())
                        .setChange(ChangeMessages.message(deleted.change()))
                        .build();
        };
    }

    private static SeriesCreated created(
            Series series, List<ImportedOverride> overrides, @Nullable UUID originEvent, Change change) {
        Phase first = series.phases().first();
        return SeriesCreated.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setOwnerId(series.owner())
                .setOrganisers(OrganiserMessages.messages(series.organisers()))
                .setGroupId(series.groupId())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(first.template()))
                .setSchedule(ScheduleMessages.message(first.schedule()))
                .setImportedOverrides(
                        overrides.stream().map(OverrideMessages::message).toList())
                .setCreatedAt(series.createdAt())
                .setChange(ChangeMessages.message(change))
                .setPhases(PhaseMessages.messages(series.phases()))
                .setPlan(PhaseMessages.plan(series.phases()))
                .setOriginEventId(originEvent)
                .build();
    }

    private static SeriesTemplateChanged templateChanged(SeriesFact.Lasting fact, boolean demotes) {
        Series series = fact.series();
        return SeriesTemplateChanged.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setOwnerId(series.owner())
                .setOrganisers(OrganiserMessages.messages(series.organisers()))
                .setGroupId(series.groupId())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(shown(series).template()))
                .setDemotes(demotes)
                .setChangedFields(editedFields(fact.changes()))
                .setChangedAt(series.updatedAt())
                .setChanges(ChangeMessages.messages(fact.changes()))
                .setChange(ChangeMessages.message(fact.change()))
                .setPhases(PhaseMessages.messages(series.phases()))
                .setPlan(PhaseMessages.plan(series.phases()))
                .build();
    }

    /** A series as it is, for whoever begins to listen now. */
    static SeriesSnapshot snapshot(Series series) {
        Phase shown = shown(series);
        return SeriesSnapshot.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setOwnerId(series.owner())
                .setOrganisers(OrganiserMessages.messages(series.organisers()))
                .setGroupId(series.groupId())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setTemplate(TemplateMessages.message(shown.template()))
                .setSchedule(ScheduleMessages.message(shown.schedule()))
                .setCreatedAt(series.createdAt())
                .setUpdatedAt(series.updatedAt())
                .setPhases(PhaseMessages.messages(series.phases()))
                .setPlan(PhaseMessages.plan(series.phases()))
                .build();
    }

    /** The phase for readers that know no phases: the one in force when it changed, or that came next. */
    private static Phase shown(Series series) {
        return series.phases().inForce(series.updatedAt());
    }

    /** What an organiser edits, each as a whole: the place, not its street; and not the slug, which follows by itself. */
    static List<String> editedFields(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> change.field().replaceFirst("[.].*", ""))
                .filter(field -> !field.equals("slug"))
                .distinct()
                .toList();
    }
}
