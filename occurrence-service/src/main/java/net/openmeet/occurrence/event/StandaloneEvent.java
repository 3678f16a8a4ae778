package net.openmeet.occurrence.event;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;

/**
 * An occurrence without a series.
 *
 * @param id UUIDv7
 * @param slug unique, never changes
 * @param ownerId account of who created it
 */
public record StandaloneEvent(
        UUID id, long version, String slug, UUID ownerId, OccurrenceStatus status, StandaloneEventDetails details) {

    static StandaloneEvent created(UUID id, String slug, UUID owner, StandaloneEventDetails details, Instant now) {
        return new StandaloneEvent(id, 1, slug, owner, statusAt(now, details), details);
    }

    /** The event with other details; one that was over and now ends later is scheduled again. */
    StandaloneEvent revised(StandaloneEventDetails revised, Instant now) {
        return new StandaloneEvent(id, version + 1, slug, ownerId, statusAt(now, revised), revised);
    }

    /** The event after a change that nobody made. */
    StandaloneEvent next() {
        return new StandaloneEvent(id, version + 1, slug, ownerId, status, details);
    }

    public boolean isOwnedBy(UUID account) {
        return ownerId.equals(account);
    }

    /** The event as others see it. */
    public OccurrenceView view() {
        return new OccurrenceView(
                id, version, slug, null, ownerId, details.visibility(), status, details.template(), details.timing());
    }

    private static OccurrenceStatus statusAt(Instant now, StandaloneEventDetails details) {
        return details.timing().hasEnded(now) ? OccurrenceStatus.COMPLETED : OccurrenceStatus.SCHEDULED;
    }
}
