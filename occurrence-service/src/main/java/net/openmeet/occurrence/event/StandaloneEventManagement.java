package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.TakenSeats;
import net.openmeet.occurrence.rights.OccurrenceRights;
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
    private final OccurrenceManagement dates;
    private final OccurrenceFacts facts;
    private final TakenSeats seats;
    private final Clock clock;

    StandaloneEventManagement(
            StandaloneEvents events, OccurrenceManagement dates, OccurrenceFacts facts, TakenSeats seats, Clock clock) {
        this.events = events;
        this.dates = dates;
        this.facts = facts;
        this.seats = seats;
        this.clock = clock;
    }

    /** Creates an event under a slug that no other has or had. */
    @Transactional
    public StandaloneEvent create(CreateStandaloneEvent command) {
        Instant now = clock.instant();
        UUID id = Uuids.next();
        StandaloneEventDetails details = command.details();
        StandaloneEvent event = EventSlugs.candidates(details.template().name(), details.visibility())
                .map(slug -> StandaloneEvent.created(id, slug, command.owner(), details, now))
                .filter(events::add)
                .findFirst()
                .orElseThrow();
        facts.publish(
                List.of(new OccurrenceFact.Vivified(event.view(), now, Change.by(command.owner(), Uuids.next()))));
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
        return events.adopted(slug, viewer).flatMap(date -> dates.find(date.series(), date.recurrenceId(), viewer));
    }

    /** Gives an event other details; the same details change nothing. */
    @Transactional
    public ChangeResult revise(ReviseStandaloneEvent command) {
        return ifAllowed(
                command.slug(),
                command.viewer(),
                command.expected(),
                current -> revise(current, command.change().apply(current.details()), command.viewer()));
    }

    /** Cancels an event that isn't over, reinstates or moves it; what it is already changes nothing. */
    @Transactional
    public ChangeResult change(ChangeStandaloneEvent command) {
        return ifAllowed(
                command.slug(),
                command.viewer(),
                command.expected(),
                current -> change(current, command.change(), command.viewer(), clock.instant()));
    }

    private ChangeResult ifAllowed(
            String slug, Viewer viewer, LongPredicate expected, Function<StandaloneEvent, ChangeResult> change) {
        Optional<StandaloneEvent> found = events.lock(slug, viewer);
        if (found.isEmpty()) {
            return findAdopted(slug, viewer)
                    .<ChangeResult>map(ChangeResult.Moved::new)
                    .orElseGet(ChangeResult.Unknown::new);
        }
        StandaloneEvent current = found.get();
        if (!OccurrenceRights.mayChange(viewer, current.organisers())) {
            return new ChangeResult.NotOwner();
        }
        if (!current.slug().equals(slug)) {
            return new ChangeResult.Moved(current.view());
        }
        return expected.test(current.version()) ? change.apply(current) : new ChangeResult.Stale(current.view());
    }

    private ChangeResult change(StandaloneEvent current, OccurrenceChange change, Viewer viewer, Instant now) {
        if (current.details().timing().hasEnded(now)) {
            return new ChangeResult.Over();
        }
        StandaloneEvent wanted = current.changed(change);
        if (wanted.equals(current)) {
            return new ChangeResult.Changed(current.view());
        }
        if (wanted.details().timing().hasEnded(now)) {
            return new ChangeResult.InThePast();
        }
        return store(current, wanted.next(), false, viewer, now);
    }

    private ChangeResult revise(StandaloneEvent current, StandaloneEventRevision wanted, Viewer viewer) {
        StandaloneEventDetails details =
                wanted.details().keeping(current.details().timing());
        if (current.details().equals(details)) {
            return new ChangeResult.Changed(current.view());
        }
        Optional<ChangeResult.SeatsTaken> taken = seats.forbid(
                current.id(), current.details().template(), details.template(), wanted.onLoweredCapacity());
        if (taken.isPresent()) {
            return taken.get();
        }
        Instant now = clock.instant();
        String slug = current.needsAnotherSlug(details.visibility()) ? anotherSlug(current, details) : current.slug();
        return store(current, current.revised(details, slug, now), wanted.demotes(), viewer, now);
    }

    private ChangeResult store(
            StandaloneEvent before, StandaloneEvent after, boolean demotes, Viewer viewer, Instant now) {
        events.change(after);
        facts.publish(List.of(OccurrenceFact.changed(before.view(), after.view(), demotes, now, by(viewer))));
        return new ChangeResult.Changed(after.view());
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
        facts.publish(
                List.of(new OccurrenceFact.Removed(last.id(), last.key(), last.version(), false, now, by(viewer))));
        return new RemoveResult.Removed(last);
    }

    /** Who may change something is somebody. */
    private static Change by(Viewer viewer) {
        return Change.by(viewer.account().orElseThrow(), Uuids.next());
    }
}
