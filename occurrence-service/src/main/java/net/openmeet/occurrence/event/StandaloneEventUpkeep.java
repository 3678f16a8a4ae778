package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
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

    /** Ends up to {@code limit} events that are over: completes them, unless they were cancelled; how many there were. */
    @Transactional
    public int complete(int limit) {
        Instant now = clock.instant();
        Change change = Change.ofSystem(Uuids.next());
        List<StandaloneEvent> ended = events.claimEnded(now, limit).stream()
                .map(StandaloneEvent::ended)
                .toList();
        ended.forEach(events::end);
        facts.publish(ended.stream()
                .filter(event -> event.status() == OccurrenceStatus.COMPLETED)
                .map(event -> new OccurrenceFact.Completed(event.view(), now, change))
                .toList());
        return ended.size();
    }

    /** Derives the instants of up to {@code limit} events anew, and tells of those that are others now; how many there were. */
    @Transactional
    public int rederive(int limit) {
        Instant now = clock.instant();
        Change change = Change.ofSystem(Uuids.next());
        List<StandaloneEvents.Derived> outdated = events.claimOutdated(limit);
        outdated.forEach(derived -> events.change(derived.rederived()));
        facts.publish(outdated.stream()
                .filter(StandaloneEvents.Derived::isMoved)
                .map(derived -> new OccurrenceFact.Modified(
                        derived.before(), derived.rederived().view(), now, change))
                .toList());
        return outdated.size();
    }
}
