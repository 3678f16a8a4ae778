package net.openmeet.attendance.testing;

import static net.openmeet.platform.test.People.ALICE;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import net.openmeet.attendance.occurrence.OccurrenceObserver;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Events of Alice's that the service under test knows, as if it had been told of them. */
@Component
public class Events {

    private static final Instant FAR = Instant.parse("2099-03-03T20:30:00Z");

    private final KnownOccurrences occurrences;
    private final OccurrenceObserver follower;
    private final TransactionTemplate transaction;

    Events(KnownOccurrences occurrences, OccurrenceObserver follower, TransactionTemplate transaction) {
        this.occurrences = occurrences;
        this.follower = follower;
        this.transaction = transaction;
    }

    /** A public event with so many seats; null: as many as come. */
    public KnownOccurrence withSeats(@Nullable Integer capacity) {
        UUID id = UUID.randomUUID();
        return told(
                new KnownOccurrence(
                        id, "event-" + id, ALICE, Visibility.PUBLIC, OccurrenceStatus.SCHEDULED, capacity, FAR),
                1);
    }

    /** The same event, seen by others. */
    public KnownOccurrence becomes(KnownOccurrence event, Visibility visibility) {
        return changed(event, visibility, event.status(), event.capacity(), event.endsAt(), 2);
    }

    /** The same event in another stage of its life. */
    public KnownOccurrence becomes(KnownOccurrence event, OccurrenceStatus status) {
        return changed(event, event.visibility(), status, event.capacity(), event.endsAt(), 2);
    }

    /** The same event with other seats. */
    public KnownOccurrence capacityBecomes(KnownOccurrence event, @Nullable Integer capacity, long version) {
        return changed(event, event.visibility(), event.status(), capacity, event.endsAt(), version);
    }

    /** The same event, over since then. */
    public KnownOccurrence endsAt(KnownOccurrence event, Instant end) {
        return changed(event, event.visibility(), event.status(), event.capacity(), end, 2);
    }

    private KnownOccurrence changed(
            KnownOccurrence event,
            Visibility visibility,
            OccurrenceStatus status,
            @Nullable Integer capacity,
            Instant end,
            long version) {
        return told(
                new KnownOccurrence(event.id(), event.slug(), event.ownerId(), visibility, status, capacity, end),
                version);
    }

    private KnownOccurrence told(KnownOccurrence event, long version) {
        transaction.executeWithoutResult(
                status -> occurrences.learn(event, version).ifPresent(follower::follow));
        return event;
    }
}
