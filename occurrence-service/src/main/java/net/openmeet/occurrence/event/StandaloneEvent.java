package net.openmeet.occurrence.event;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.vocabulary.template.Visibility;

/**
 * An occurrence without a series.
 *
 * @param id UUIDv7
 * @param slug unique; can be guessed as long as the event is public
 * @param ownerId account of who created it
 */
public record StandaloneEvent(
        UUID id, long version, String slug, UUID ownerId, OccurrenceStatus status, StandaloneEventDetails details) {

    static StandaloneEvent created(UUID id, String slug, UUID owner, StandaloneEventDetails details, Instant now) {
        return new StandaloneEvent(id, 1, slug, owner, statusAt(now, details), details);
    }

    /** The event with other details and another slug; one that was over and now ends later is scheduled again. */
    StandaloneEvent revised(StandaloneEventDetails revised, String newSlug, Instant now) {
        return new StandaloneEvent(id, version + 1, newSlug, ownerId, statusAt(now, revised), revised);
    }

    /** Whether with that visibility everybody may find what not everybody may now, or the other way round. */
    boolean needsAnotherSlug(Visibility revised) {
        return (details.visibility() == Visibility.PUBLIC) != (revised == Visibility.PUBLIC);
    }

    /** The event after a change that nobody made. */
    StandaloneEvent next() {
        return new StandaloneEvent(id, version + 1, slug, ownerId, status, details);
    }

    /** The event as others see it. */
    public OccurrenceView view() {
        return new OccurrenceView(
                id, version, slug, null, ownerId, details.visibility(), status, details.template(), details.timing());
    }

    /** The event after it took place. */
    StandaloneEvent completed() {
        return new StandaloneEvent(id, version + 1, slug, ownerId, OccurrenceStatus.COMPLETED, details);
    }

    private static OccurrenceStatus statusAt(Instant now, StandaloneEventDetails details) {
        return details.timing().hasEnded(now) ? OccurrenceStatus.COMPLETED : OccurrenceStatus.SCHEDULED;
    }
}
