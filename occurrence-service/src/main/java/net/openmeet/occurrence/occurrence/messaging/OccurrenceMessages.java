package net.openmeet.occurrence.occurrence.messaging;

import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.apache.avro.specific.SpecificRecord;

/** Maps facts about occurrences to the published language. */
final class OccurrenceMessages {

    private OccurrenceMessages() {}

    static SpecificRecord message(OccurrenceFact fact) {
        return switch (fact) {
            case OccurrenceFact.Vivified vivified ->
                OccurrenceVivified.newBuilder()
                        .setOccurrenceId(vivified.occurrence().id())
                        .setVersion(vivified.occurrence().version())
                        .setState(state(vivified.occurrence()))
                        .setAt(vivified.at())
                        .build();
            case OccurrenceFact.Modified modified ->
                OccurrenceModified.newBuilder()
                        .setOccurrenceId(modified.occurrence().id())
                        .setVersion(modified.occurrence().version())
                        .setState(state(modified.occurrence()))
                        .setAt(modified.at())
                        .build();
            case OccurrenceFact.Completed completed ->
                OccurrenceCompleted.newBuilder()
                        .setOccurrenceId(completed.id())
                        .setVersion(completed.version())
                        .setAt(completed.at())
                        .build();
            case OccurrenceFact.Removed removed ->
                OccurrenceRemoved.newBuilder()
                        .setOccurrenceId(removed.id())
                        .setVersion(removed.version())
                        .setAt(removed.at())
                        .build();
        };
    }

    private static OccurrenceState state(OccurrenceView occurrence) {
        var date = occurrence.date();
        var timing = occurrence.timing();
        var zone = timing.zone();
        return OccurrenceState.newBuilder()
                .setSlug(occurrence.slug())
                .setSeriesId(date == null ? null : date.seriesId())
                .setRecurrenceId(date == null ? null : date.recurrenceId().toString())
                .setOwnerId(occurrence.ownerId())
                .setVisibility(TemplateMessages.message(occurrence.visibility()))
                .setStatus(status(occurrence.status()))
                .setTemplate(TemplateMessages.message(occurrence.template()))
                .setLocalStart(localStart(timing))
                .setTimeZone(zone == null ? null : zone.getId())
                .setStartsAt(timing.startsAt())
                .setEndsAt(timing.endsAt())
                .setTzdbVersion(TimeZoneData.version())
                .build();
    }

    private static String localStart(Timing timing) {
        var start = timing.localStart();
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
