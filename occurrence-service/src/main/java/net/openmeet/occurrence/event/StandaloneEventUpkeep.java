package net.openmeet.occurrence.event;

import java.time.Clock;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that time does to standalone events: what is over is completed, and instants follow the time zone data. Any number
 * of instances may do so at once.
 */
@Service
public class StandaloneEventUpkeep {

    private final StandaloneEvents events;
    private final OccurrenceFacts facts;
    private final Clock clock;

    StandaloneEventUpkeep(StandaloneEvents events, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** Completes up to {@code limit} events that are over; how many there were. */
    @Transactional
    public int complete(int limit) {
        var completed = events.complete(clock.instant(), limit);
        facts.publish(completed);
        return completed.size();
    }

    /** Derives the instants of up to {@code limit} events anew, and tells of those that are others now; how many there were. */
    @Transactional
    public int rederive(int limit) {
        var now = clock.instant();
        var outdated = events.claimOutdated(limit);
        var moved = outdated.stream()
                .filter(StandaloneEvents.Derived::isMoved)
                .map(derived -> derived.event().next())
                .toList();
        moved.forEach(events::change);
        outdated.stream()
                .filter(derived -> !derived.isMoved())
                .map(StandaloneEvents.Derived::event)
                .forEach(events::change);
        facts.publish(moved.stream()
                .map(event -> new OccurrenceFact.Modified(event.view(), now))
                .toList());
        return outdated.size();
    }
}
