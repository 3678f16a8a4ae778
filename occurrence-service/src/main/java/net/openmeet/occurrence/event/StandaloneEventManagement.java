package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Standalone events: create, find, change, remove. */
@Service
public class StandaloneEventManagement {

    private final StandaloneEvents events;
    private final EventDecisions decisions;
    private final EventTrails trails;
    private final OccurrenceFacts facts;
    private final Clock clock;

    StandaloneEventManagement(
            StandaloneEvents events, EventDecisions decisions, EventTrails trails, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.decisions = decisions;
        this.trails = trails;
        this.facts = facts;
        this.clock = clock;
    }

    /** Creates an event under a slug that no other has or had, in a group where {@link EventGroupManagement} lets its owner. */
    @Transactional
    StandaloneEvent create(CreateStandaloneEvent command) {
        Instant now = clock.instant();
        UUID id = Uuids.next();
        StandaloneEventDetails details = command.details();
        StandaloneEvent event = EventSlugs.candidates(details.template().name(), details.visibility())
                .map(slug -> StandaloneEvent.created(id, slug, command.owner(), command.groupId(), details, now))
                .filter(events::add)
                .findFirst()
                .orElseThrow();
        Change change = Change.by(command.owner());
        trails.begin(event, change, now, TrailKind.CREATED);
        facts.publish(List.of(new OccurrenceFact.Vivified(event.view(), now, change)));
        return event;
    }

    /**
     * The event of that slug; under another one where that is a former slug.
     *
     * @return empty where there is none, or the viewer may not know of it
     */
    @Transactional(readOnly = true)
    public Optional<StandaloneEvent> find(String slug, Viewer viewer) {
        return events.find(slug, viewer);
    }

    /** The date of a series as which an event goes on that had that slug; empty where there was none, or the viewer may not know of the date. */
    @Transactional(readOnly = true)
    public Optional<OccurrenceView> findAdopted(String slug, Viewer viewer) {
        return decisions.adopted(slug, viewer);
    }

    /** Gives an event other details; the same details change nothing. */
    @Transactional
    public ChangeResult revise(ReviseStandaloneEvent command) {
        Instant now = clock.instant();
        EventDecision decision = decisions.of(events.lock(command.slug(), command.viewer()), command, now);
        return made(decision, TrailKind.CHANGED, command.viewer(), now);
    }

    /** What {@link #revise} would do; nothing happens. */
    @Transactional(readOnly = true)
    public EventPreview preview(ReviseStandaloneEvent command) {
        Optional<StandaloneEvent> found = events.find(command.slug(), command.viewer());
        Instant now = clock.instant();
        return preview(found, decisions.of(found, command, now), command.viewer(), now);
    }

    /** Cancels an event that isn't over, reinstates or moves it; what it is already changes nothing. */
    @Transactional
    public ChangeResult change(ChangeStandaloneEvent command) {
        Instant now = clock.instant();
        EventDecision decision = decisions.of(events.lock(command.slug(), command.viewer()), command, now);
        return made(decision, TrailKind.of(command.change()), command.viewer(), now);
    }

    /** What {@link #change} would do; nothing happens. */
    @Transactional(readOnly = true)
    public EventPreview preview(ChangeStandaloneEvent command) {
        Optional<StandaloneEvent> found = events.find(command.slug(), command.viewer());
        Instant now = clock.instant();
        return preview(found, decisions.of(found, command, now), command.viewer(), now);
    }

    private static EventPreview preview(
            Optional<StandaloneEvent> found, EventDecision decision, Viewer viewer, Instant now) {
        return switch (decision) {
            case EventDecision.Settled(ChangeResult.Changed unchanged) ->
                new EventPreview.Facts(found.orElseThrow(), List.of());
            case EventDecision.Settled(var refusal) -> new EventPreview.Refused(refusal);
            case EventDecision.Becomes(var before, var after, var demotes) ->
                new EventPreview.Facts(
                        before,
                        List.of(OccurrenceFact.changed(before.view(), after.view(), demotes, now, Change.by(viewer))));
        };
    }

    private ChangeResult made(EventDecision decision, TrailKind kind, Viewer viewer, Instant now) {
        return switch (decision) {
            case EventDecision.Settled(var result) -> result;
            case EventDecision.Becomes(var before, var after, var demotes) ->
                store(before, after.under(slugFor(before, after.details())), demotes, kind, Change.by(viewer), now);
        };
    }

    private ChangeResult store(
            StandaloneEvent before,
            StandaloneEvent after,
            boolean demotes,
            TrailKind kind,
            Change change,
            Instant now) {
        events.change(after);
        trails.add(before, after, change, now, kind);
        facts.publish(List.of(OccurrenceFact.changed(before.view(), after.view(), demotes, now, change)));
        return new ChangeResult.Changed(after.view());
    }

    /** Stores an event that belongs to another group, or to none, under a slug that fits. */
    StandaloneEvent store(StandaloneEvent before, StandaloneEvent moved, Viewer viewer) {
        StandaloneEvent after = moved.under(slugFor(before, moved.details()));
        store(before, after, false, TrailKind.CHANGED, Change.by(viewer), clock.instant());
        return after;
    }

    private String slugFor(StandaloneEvent event, StandaloneEventDetails details) {
        return event.needsAnotherSlug(details.visibility()) ? anotherSlug(event, details) : event.slug();
    }

    private String anotherSlug(StandaloneEvent event, StandaloneEventDetails details) {
        boolean guessable = details.visibility() == Visibility.PUBLIC;
        Optional<String> former = guessable ? events.guessableSlug(event.id()) : Optional.<String>empty();
        return former.orElseGet(() -> EventSlugs.candidates(details.template().name(), details.visibility())
                .filter(slug -> events.addSlug(event.id(), slug, guessable))
                .findFirst()
                .orElseThrow());
    }

    /** Removes an event for good; its slugs stay taken. */
    @Transactional
    public RemoveResult remove(RemoveStandaloneEvent command) {
        Optional<StandaloneEvent> found = events.lock(command.slug(), command.viewer());
        if (found.isEmpty()) {
            return findAdopted(command.slug(), command.viewer())
                    .<RemoveResult>map(RemoveResult.Moved::new)
                    .orElseGet(RemoveResult.UnknownEvent::new);
        }
        StandaloneEvent current = found.get();
        if (!OccurrenceRights.mayDispose(command.viewer(), current.organisers())) {
            return new RemoveResult.NotOwner();
        }
        if (!current.slug().equals(command.slug())) {
            return new RemoveResult.Moved(current.view());
        }
        return command.expected().test(current.version())
                ? remove(current, command.viewer())
                : new RemoveResult.Stale(current.version());
    }

    private RemoveResult remove(StandaloneEvent current, Viewer viewer) {
        Instant now = clock.instant();
        events.remove(current.id());
        OccurrenceView last = current.next().view();
        facts.publish(List.of(
                new OccurrenceFact.Removed(last.id(), last.key(), last.version(), false, now, Change.by(viewer))));
        return new RemoveResult.Removed(last);
    }
}
