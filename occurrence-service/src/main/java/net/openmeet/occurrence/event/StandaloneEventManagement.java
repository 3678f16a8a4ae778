package net.openmeet.occurrence.event;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Standalone events: create, find, revise, remove. */
@Service
public class StandaloneEventManagement {

    private final StandaloneEvents events;
    private final OccurrenceFacts facts;
    private final Clock clock;

    StandaloneEventManagement(StandaloneEvents events, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** Creates an event under a slug that no other has or had. */
    @Transactional
    public StandaloneEvent create(CreateStandaloneEvent command) {
        var now = clock.instant();
        var id = Uuids.next();
        var details = command.details();
        var event = EventSlugs.candidates(details.template().name(), details.visibility())
                .map(slug -> StandaloneEvent.created(id, slug, command.owner(), details, now))
                .filter(events::add)
                .findFirst()
                .orElseThrow();
        facts.publish(List.of(new OccurrenceFact.Vivified(event.view(), now)));
        return event;
    }

    /**
     * The event of that slug.
     *
     * @param viewer who asks; null: anonymous
     * @return empty where there is none, or the viewer may not know of it
     */
    @Transactional(readOnly = true)
    public Optional<StandaloneEvent> find(String slug, @Nullable UUID viewer) {
        return events.bySlug(slug).filter(event -> event.details().visibility().admits(event.ownerId(), viewer));
    }

    /** Gives an event other details; the same details change nothing. */
    @Transactional
    public ReviseResult revise(ReviseStandaloneEvent command) {
        return events.lock(command.read().slug())
                .map(current -> current.version() == command.read().version()
                        ? revise(current, command.details())
                        : new ReviseResult.Stale(current.version()))
                .orElseGet(ReviseResult.Gone::new);
    }

    private ReviseResult revise(StandaloneEvent current, StandaloneEventDetails details) {
        if (current.details().equals(details)) {
            return new ReviseResult.Revised(current.view());
        }
        var now = clock.instant();
        var revised = current.revised(details, now);
        events.change(revised);
        facts.publish(List.of(new OccurrenceFact.Modified(revised.view(), now)));
        return new ReviseResult.Revised(revised.view());
    }

    /** Removes an event for good; its slug stays taken. */
    @Transactional
    public RemoveResult remove(StandaloneEvent read) {
        return events.lock(read.slug())
                .map(current -> current.version() == read.version()
                        ? removed(current)
                        : new RemoveResult.Stale(current.version()))
                .orElseGet(RemoveResult.Gone::new);
    }

    private RemoveResult removed(StandaloneEvent current) {
        var now = clock.instant();
        events.remove(current.id());
        var last = current.revised(current.details(), now).view();
        facts.publish(List.of(new OccurrenceFact.Removed(last.id(), last.key(), last.version(), now)));
        return new RemoveResult.Removed(last);
    }
}
