package net.openmeet.occurrence.event;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.TakenSeats;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;

/** Decides what becomes of a standalone event that somebody wants to be different, for who changes it and for who only wants to see it. */
@Component
class EventDecisions {

    private final StandaloneEvents events;
    private final OccurrenceManagement dates;
    private final TakenSeats seats;

    EventDecisions(StandaloneEvents events, OccurrenceManagement dates, TakenSeats seats) {
        this.events = events;
        this.dates = dates;
        this.seats = seats;
    }

    /** The date of a series as which an event goes on that had that slug; empty where there was none, or the viewer may not know of the date. */
    Optional<OccurrenceView> adopted(String slug, Viewer viewer) {
        return events.adopted(slug, viewer).flatMap(date -> dates.find(date.series(), date.recurrenceId(), viewer));
    }

    /**
     * Gives it other details.
     *
     * @param found the event of the slug, if there is one that the viewer may know of
     */
    EventDecision of(Optional<StandaloneEvent> found, ReviseStandaloneEvent command, Instant now) {
        return ifAllowed(
                found,
                command.slug(),
                command.viewer(),
                command.expected(),
                current -> revised(current, command.change().apply(current.details()), now));
    }

    /** Cancels it, reinstates or moves it; {@code found} as of {@link #of(Optional, ReviseStandaloneEvent, Instant)}. */
    EventDecision of(Optional<StandaloneEvent> found, ChangeStandaloneEvent command, Instant now) {
        return ifAllowed(
                found,
                command.slug(),
                command.viewer(),
                command.expected(),
                current -> changed(current, command.change(), now));
    }

    private EventDecision ifAllowed(
            Optional<StandaloneEvent> found,
            String slug,
            Viewer viewer,
            LongPredicate expected,
            Function<StandaloneEvent, EventDecision> change) {
        if (found.isEmpty()) {
            return settled(adopted(slug, viewer)
                    .<ChangeResult>map(ChangeResult.Moved::new)
                    .orElseGet(ChangeResult.Unknown::new));
        }
        StandaloneEvent current = found.get();
        if (!OccurrenceRights.mayChange(viewer, current.organisers())) {
            return settled(new ChangeResult.NotOwner());
        }
        if (!current.slug().equals(slug)) {
            return settled(new ChangeResult.Moved(current.view()));
        }
        return expected.test(current.version())
                ? change.apply(current)
                : settled(new ChangeResult.Stale(current.view()));
    }

    private static EventDecision changed(StandaloneEvent current, OccurrenceChange change, Instant now) {
        if (current.details().timing().hasEnded(now)) {
            return settled(new ChangeResult.Over());
        }
        StandaloneEvent wanted = current.changed(change);
        if (wanted.equals(current)) {
            return settled(new ChangeResult.Changed(current.view()));
        }
        return wanted.details().timing().hasEnded(now)
                ? settled(new ChangeResult.InThePast())
                : new EventDecision.Becomes(current, wanted.next(), false);
    }

    private EventDecision revised(StandaloneEvent current, StandaloneEventRevision wanted, Instant now) {
        StandaloneEventDetails details =
                wanted.details().keeping(current.details().timing());
        if (current.details().equals(details)) {
            return settled(new ChangeResult.Changed(current.view()));
        }
        if (details.visibility() == Visibility.GROUP && current.groupId() == null) {
            return settled(new ChangeResult.NoGroup());
        }
        return seats.forbid(current.id(), current.details().template(), details.template(), wanted.onLoweredCapacity())
                .map(EventDecisions::settled)
                .orElseGet(() -> new EventDecision.Becomes(
                        current, current.revised(details, current.slug(), now), wanted.demotes()));
    }

    private static EventDecision settled(ChangeResult result) {
        return new EventDecision.Settled(result);
    }
}
