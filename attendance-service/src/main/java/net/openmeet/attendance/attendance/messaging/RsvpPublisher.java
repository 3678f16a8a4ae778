package net.openmeet.attendance.attendance.messaging;

import java.util.List;
import net.openmeet.attendance.attendance.RsvpChange;
import net.openmeet.attendance.attendance.RsvpFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes changed RSVPs by way of the outbox. */
@Component
class RsvpPublisher implements RsvpFacts {

    private final Outbox outbox;

    RsvpPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<RsvpChange> changes) {
        outbox.append(changes.stream()
                .map(change -> new Fact(Topics.ATTENDANCE, change.occurrenceId(), RsvpMessages.toMessage(change)))
                .toList());
    }
}
