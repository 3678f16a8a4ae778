package net.openmeet.attendance.occurrence.messaging;

import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;

/** The published state of an occurrence, reduced to what attendance needs. */
final class OccurrenceMessages {

    private OccurrenceMessages() {}

    static KnownOccurrence toKnown(UUID id, OccurrenceState state, boolean demotes) {
        try {
            return new KnownOccurrence(
                    id,
                    state.getSeriesId(),
                    state.getSlug(),
                    state.getOwnerId(),
                    TemplateMessages.visibility(state.getVisibility()),
                    status(state),
                    state.getTemplate().getCapacity(),
                    demotes,
                    state.getEndsAt());
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("Occurrence " + id + ": " + e.getMessage(), e);
        }
    }

    private static OccurrenceStatus status(OccurrenceState state) {
        return switch (state.getStatus()) {
            case SCHEDULED -> OccurrenceStatus.SCHEDULED;
            case CANCELLED -> OccurrenceStatus.CANCELLED;
            case COMPLETED -> OccurrenceStatus.COMPLETED;
            case UNKNOWN -> OccurrenceStatus.UNKNOWN;
        };
    }
}
