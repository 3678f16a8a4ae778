package net.openmeet.occurrence.event;

import java.time.Clock;
import java.util.ArrayList;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that time does to standalone events: what is over is completed, and instants follow the time zone data. Any number
 * of instances may do so at once.
 */
@Service
public class EventUpkeep {

    private final StandaloneEvents events;
    private final OccurrenceFacts facts;
    private final Clock clock;

    EventUpkeep(StandaloneEvents events, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** Completes up to {@code limit} events that are over; how many there were. */
    @Transactional
    public int complete(int limit) {
        var now = clock.instant();
        var completed = events.claimEnded(now, limit).stream()
                .map(StandaloneEvent::completed)
                .toList();
        completed.forEach(events::change);
        facts.publish(completed.stream()
                .map(event -> new OccurrenceFact.Completed(event.id(), event.id(), event.version(), now))
                .toList());
        return completed.size();
    }

    /** Derives the instants of up to {@code limit} events anew, and tells of those that are others now; how many there were. */
    @Transactional
    public int rederive(int limit) {
        var now = clock.instant();
        var moved = new ArrayList<OccurrenceFact>();
        var outdated = events.claimOutdated(limit);
        for (var event : outdated) {
            if (events.rederive(event)) {
                moved.add(new OccurrenceFact.Modified(
                        event.revised(event.details(), now).view(), now));
            }
        }
        facts.publish(moved);
        return outdated.size();
    }
}
