package net.openmeet.attendance.attendance.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.attendance.attendance.RsvpChange;
import net.openmeet.attendance.attendance.RsvpFacts;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes changed RSVPs and what they are from then on, by way of the outbox. */
@Component
class RsvpPublisher implements RsvpFacts {

    private final Outbox outbox;

    RsvpPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<RsvpChange> changes, Change change) {
        outbox.append(changes.stream()
                .flatMap(rsvp -> Stream.of(
                        new Fact(Topics.ATTENDANCE, rsvp.occurrenceId(), RsvpMessages.changed(rsvp, change)),
                        state(rsvp)))
                .toList());
    }

    @Override
    public void forget(UUID occurrenceId, List<UUID> accountIds) {
        outbox.append(accountIds.stream()
                .map(account -> Fact.tombstone(Topics.ATTENDANCE_STATE, RsvpMessages.id(occurrenceId, account)))
                .toList());
    }

    private static Fact state(RsvpChange rsvp) {
        return new Fact(
                Topics.ATTENDANCE_STATE,
                RsvpMessages.id(rsvp.occurrenceId(), rsvp.accountId()),
                RsvpMessages.snapshot(rsvp));
    }
}
