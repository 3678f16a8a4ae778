package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.people.OrganiserRole;
import net.openmeet.vocabulary.people.Organisers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who organises a standalone event together with its owner. */
@Service
public class EventOrganiserManagement {

    private final StandaloneEvents events;
    private final EventTrails trails;
    private final OccurrenceFacts facts;
    private final Clock clock;

    EventOrganiserManagement(StandaloneEvents events, EventTrails trails, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.trails = trails;
        this.facts = facts;
        this.clock = clock;
    }

    /** Gives somebody a role, or takes it away. */
    @Transactional
    public OrganisersResult change(ChangeEventOrganisers command) {
        Optional<StandaloneEvent> found = events.lock(command.slug(), command.viewer());
        if (found.isEmpty()) {
            return new OrganisersResult.Unknown();
        }
        StandaloneEvent current = found.get();
        if (!isAllowed(command, current.organisers())) {
            return new OrganisersResult.NotOwner();
        }
        if (!current.slug().equals(command.slug())) {
            return new OrganisersResult.Moved(current.view());
        }
        return command.expected().test(current.version())
                ? change(current, command)
                : new OrganisersResult.Stale(current.version());
    }

    private static boolean isAllowed(ChangeEventOrganisers command, Organisers organisers) {
        return OccurrenceRights.mayDispose(command.viewer(), organisers)
                || (command.role() == null
                        && OccurrenceRights.mayLeave(command.viewer(), command.account(), organisers));
    }

    private OrganisersResult change(StandaloneEvent current, ChangeEventOrganisers command) {
        Organisers organisers = current.organisers();
        UUID account = command.account();
        OrganiserRole role = command.role();
        if (role == null) {
            return store(current, organisers.without(account), command);
        }
        if (organisers.owner().equals(account)) {
            return new OrganisersResult.IsOwner();
        }
        return organisers.roleOf(account).isEmpty() && organisers.isFull()
                ? new OrganisersResult.TooMany(Organisers.MOST)
                : store(current, organisers.with(account, role), command);
    }

    private OrganisersResult store(StandaloneEvent current, Organisers organisers, ChangeEventOrganisers command) {
        if (organisers.equals(current.organisers())) {
            return new OrganisersResult.Changed(current.view());
        }
        Instant now = clock.instant();
        StandaloneEvent changed = current.organisedBy(organisers);
        events.change(changed);
        Change change = Change.by(command.viewer());
        trails.add(current, changed, change, now, TrailKind.ORGANISERS_CHANGED);
        facts.publish(List.of(new OccurrenceFact.Modified(current.view(), changed.view(), now, change)));
        return new OrganisersResult.Changed(changed.view());
    }
}
