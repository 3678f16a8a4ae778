package net.openmeet.attendance.testing;

import static net.openmeet.platform.test.People.ALICE;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import org.apache.avro.specific.SpecificRecord;

/** One standalone event of Alice's, as occurrence-service tells of it. */
public final class OccurrenceOnTopic {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final Messages messages;

    public OccurrenceOnTopic(Messages messages) {
        this.messages = messages;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return "event-" + id;
    }

    public OccurrenceVivified vivified(int capacity) {
        return OccurrenceVivified.newBuilder()
                .setOccurrenceId(id)
                .setVersion(1)
                .setState(state(capacity, OccurrenceStatus.SCHEDULED))
                .setAt(AT)
                .build();
    }

    /** It belongs to a group, from its beginning. */
    public OccurrenceVivified vivifiedIn(UUID group, Visibility visibility) {
        return OccurrenceVivified.newBuilder()
                .setOccurrenceId(id)
                .setVersion(1)
                .setState(OccurrenceState.newBuilder(state(20, OccurrenceStatus.SCHEDULED))
                        .setGroupId(group)
                        .setVisibility(visibility)
                        .build())
                .setAt(AT)
                .build();
    }

    public OccurrenceModified modified(long version, int capacity, OccurrenceStatus status) {
        return OccurrenceModified.newBuilder()
                .setOccurrenceId(id)
                .setVersion(version)
                .setState(state(capacity, status))
                .setAt(AT)
                .build();
    }

    public OccurrenceCancelled cancelled(long version, int capacity) {
        return OccurrenceCancelled.newBuilder()
                .setOccurrenceId(id)
                .setVersion(version)
                .setState(state(capacity, OccurrenceStatus.CANCELLED))
                .setReason("The teacher is ill")
                .setAt(AT)
                .build();
    }

    public OccurrenceReinstated reinstated(long version, int capacity) {
        return OccurrenceReinstated.newBuilder()
                .setOccurrenceId(id)
                .setVersion(version)
                .setState(state(capacity, OccurrenceStatus.SCHEDULED))
                .setAt(AT)
                .build();
    }

    /** It is over by now. */
    public OccurrenceRescheduled rescheduled(long version, int capacity) {
        return OccurrenceRescheduled.newBuilder()
                .setOccurrenceId(id)
                .setVersion(version)
                .setState(OccurrenceState.newBuilder(state(capacity, OccurrenceStatus.SCHEDULED))
                        .setEndsAt(AT)
                        .build())
                .setAt(AT)
                .build();
    }

    public OccurrenceCompleted completed(long version) {
        return new OccurrenceCompleted(id, version, AT, null);
    }

    public OccurrenceRemoved removed(long version) {
        return new OccurrenceRemoved(id, version, false, AT, null);
    }

    /** It goes because nobody had answered it. */
    public OccurrenceRemoved unanswered(long version) {
        return new OccurrenceRemoved(id, version, true, AT, null);
    }

    /** Publishes a new message. */
    public UUID tell(SpecificRecord message) {
        return messages.publish(Topics.OCCURRENCES, id, message);
    }

    /** Delivers a message again. */
    public void repeat(SpecificRecord message, UUID messageId) {
        messages.publish(Topics.OCCURRENCES, id, message, messageId);
    }

    private OccurrenceState state(int capacity, OccurrenceStatus status) {
        return OccurrenceState.newBuilder()
                .setSlug(slug())
                .setOwnerId(ALICE)
                .setVisibility(Visibility.PUBLIC)
                .setStatus(status)
                .setTemplate(Template.newBuilder()
                        .setName("Tuesday Yoga")
                        .setDescription("")
                        .setCapacity(capacity)
                        .build())
                .setLocalStart("2099-03-03T19:00")
                .setTimeZone("Europe/Berlin")
                .setStartsAt(Instant.parse("2099-03-03T18:00:00Z"))
                .setEndsAt(Instant.parse("2099-03-03T19:30:00Z"))
                .setTzdbVersion("2026a")
                .build();
    }
}
