package net.openmeet.attendance.occurrence.messaging;

import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import net.openmeet.attendance.occurrence.OccurrenceObserver;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.springframework.stereotype.Component;

/** Learns from facts about occurrences, which may come twice or late. */
@Component
class OccurrenceListener {

    private final KnownOccurrences occurrences;
    private final OccurrenceObserver follower;

    OccurrenceListener(KnownOccurrences occurrences, OccurrenceObserver follower) {
        this.occurrences = occurrences;
        this.follower = follower;
    }

    void on(OccurrenceVivified message) {
        learn(message.getOccurrenceId(), message.getVersion(), message.getState());
    }

    void on(OccurrenceModified message) {
        learn(message.getOccurrenceId(), message.getVersion(), message.getState());
    }

    void on(OccurrenceCompleted message) {
        occurrences
                .learnCompleted(message.getOccurrenceId(), message.getVersion())
                .ifPresent(follower::follow);
    }

    void on(OccurrenceRemoved message) {
        occurrences
                .learnRemoved(message.getOccurrenceId(), message.getVersion())
                .ifPresent(follower::follow);
    }

    private void learn(UUID id, long version, OccurrenceState state) {
        occurrences.learn(OccurrenceMessages.toKnown(id, state), version).ifPresent(follower::follow);
    }
}
