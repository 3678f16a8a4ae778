package net.openmeet.attendance.follower.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.follower.Follower;
import net.openmeet.attendance.follower.FollowerFacts;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes who follows a series, and what they are to it from then on, by way of the outbox. */
@Component
class FollowerPublisher implements FollowerFacts {

    private final Outbox outbox;
    private final Clock clock;

    FollowerPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void publish(Follower follower, Change change) {
        Instant now = clock.instant();
        outbox.append(List.of(
                new Fact(Topics.ATTENDANCE, follower.seriesId(), FollowerMessages.message(follower, now, change)),
                new Fact(Topics.FOLLOWERS_STATE, follower.id(), FollowerMessages.snapshot(follower, now))));
    }

    @Override
    public void forget(UUID seriesId, Collection<UUID> accountIds) {
        outbox.append(accountIds.stream()
                .map(account -> Fact.tombstone(Topics.FOLLOWERS_STATE, Follower.id(seriesId, account)))
                .toList());
    }
}
