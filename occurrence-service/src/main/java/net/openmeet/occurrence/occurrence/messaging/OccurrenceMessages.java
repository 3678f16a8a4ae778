package net.openmeet.occurrence.occurrence.messaging;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.openmeet.occurrence.occurrence.MaterialChange;
import net.openmeet.occurrence.occurrence.OccurrenceChanges;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.change.FieldChange;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceDetached;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceSnapshot;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.apache.avro.specific.SpecificRecord;

/**
 * Maps facts about occurrences, which are told together, to the published language. What they have in common is one record in their messages: a
 * change, a template and how it became another, and what an occurrence is in the fact and in its state.
 */
final class OccurrenceMessages {

    private final Map<Change, net.openmeet.schemas.change.Change> changes = new HashMap<>();
    private final Map<Template, net.openmeet.schemas.series.Template> templates = new HashMap<>();
    private final Map<Templates, List<FieldChange>> templateChanges = new HashMap<>();
    private final IdentityHashMap<OccurrenceView, OccurrenceState> states = new IdentityHashMap<>();

    private record Templates(Template before, Template after) {}

    SpecificRecord message(OccurrenceFact fact) {
        return switch (fact) {
            case OccurrenceFact.Vivified(var occurrence, var at, var change) ->
                OccurrenceVivified.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setAt(at)
                        .setChange(message(change))
                        .build();
            case OccurrenceFact.Modified(var before, var occurrence, var demotes, var at, var change) ->
                OccurrenceModified.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setDemotes(demotes)
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.Cancelled(var before, var occurrence, var at, var change) ->
                OccurrenceCancelled.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setReason(occurrence.stage().reason())
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.Reinstated(var before, var occurrence, var at, var change) ->
                OccurrenceReinstated.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.Rescheduled(var before, var occurrence, var at, var change) ->
                OccurrenceRescheduled.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.CarriedOver(var before, var occurrence, var at, var change) ->
                OccurrenceCarriedOver.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setCarriedFrom(dateOf(before).recurrenceId().toString())
                        .setPreviousSlug(before.slug())
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.Detached(var before, var occurrence, var at, var change) ->
                OccurrenceDetached.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.Adopted(var before, var occurrence, var at, var change) ->
                OccurrenceAdopted.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setState(state(occurrence))
                        .setPreviousSlug(before.slug())
                        .setAt(at)
                        .setChanges(changes(before, occurrence))
                        .setChange(message(change))
                        .setMaterial(MaterialChange.isBetween(before, occurrence))
                        .build();
            case OccurrenceFact.Completed(var occurrence, var at, var change) ->
                OccurrenceCompleted.newBuilder()
                        .setOccurrenceId(occurrence.id())
                        .setVersion(occurrence.version())
                        .setAt(at)
                        .setChange(message(change))
                        .build();
            case OccurrenceFact.Removed removed ->
                OccurrenceRemoved.newBuilder()
                        .setOccurrenceId(removed.id())
                        .setVersion(removed.version())
                        .setUnanswered(removed.unanswered())
                        .setAt(removed.at())
                        .setChange(message(removed.change()))
                        .build();
            case OccurrenceFact.Propagated(var series, var version, var at, var change) ->
                SeriesPropagated.newBuilder()
                        .setSeriesId(series)
                        .setVersion(version)
                        .setAt(at)
                        .setChange(message(change))
                        .build();
        };
    }

    OccurrenceSnapshot snapshot(OccurrenceView occurrence, Instant at) {
        return OccurrenceSnapshot.newBuilder()
                .setOccurrenceId(occurrence.id())
                .setVersion(occurrence.version())
                .setState(state(occurrence))
                .setUpdatedAt(at)
                .build();
    }

    /** Most dates that follow a template do so alike. */
    private List<FieldChange> changes(OccurrenceView before, OccurrenceView after) {
        return before.of(after.template()).looksLike(after)
                ? templateChanges.computeIfAbsent(
                        new Templates(before.template(), after.template()), alike -> compared(before, after))
                : compared(before, after);
    }

    private static List<FieldChange> compared(OccurrenceView before, OccurrenceView after) {
        return ChangeMessages.messages(OccurrenceChanges.between(before, after));
    }

    private net.openmeet.schemas.change.Change message(Change change) {
        return changes.computeIfAbsent(change, ChangeMessages::message);
    }

    private OccurrenceState state(OccurrenceView occurrence) {
        return states.computeIfAbsent(occurrence, this::newState);
    }

    private OccurrenceState newState(OccurrenceView occurrence) {
        SeriesDate date = occurrence.date();
        Timing timing = occurrence.timing();
        return OccurrenceState.newBuilder()
                .setSlug(occurrence.slug())
                .setSeriesId(date == null ? null : date.seriesId())
                .setRecurrenceId(date == null ? null : date.recurrenceId().toString())
                .setOwnerId(occurrence.ownerId())
                .setOrganisers(date == null ? OrganiserMessages.messages(occurrence.organisers()) : List.of())
                .setGroupId(occurrence.groupId())
                .setVisibility(TemplateMessages.message(occurrence.visibility()))
                .setStatus(status(occurrence.status()))
                .setTemplate(templates.computeIfAbsent(
                        occurrence.template(), template -> TemplateMessages.message(template.toldToEverybody())))
                .setLocalStart(localStart(timing))
                .setTimeZone(timing.zone().getId())
                .setStartsAt(timing.startsAt())
                .setEndsAt(timing.endsAt())
                .setTzdbVersion(TimeZoneData.version())
                .setCancellationReason(occurrence.stage().reason())
                .setDetached(date != null && date.detached())
                .build();
    }

    private static SeriesDate dateOf(OccurrenceView occurrence) {
        return Objects.requireNonNull(occurrence.date(), "a standalone event is carried over to no date");
    }

    private static String localStart(Timing timing) {
        LocalDateTime start = timing.localStart();
        return timing.isAllDay() ? start.toLocalDate().toString() : start.toString();
    }

    private static net.openmeet.schemas.occurrences.OccurrenceStatus status(OccurrenceStatus status) {
        return switch (status) {
            case SCHEDULED -> net.openmeet.schemas.occurrences.OccurrenceStatus.SCHEDULED;
            case CANCELLED -> net.openmeet.schemas.occurrences.OccurrenceStatus.CANCELLED;
            case COMPLETED -> net.openmeet.schemas.occurrences.OccurrenceStatus.COMPLETED;
        };
    }
}
