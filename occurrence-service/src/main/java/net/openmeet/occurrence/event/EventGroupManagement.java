package net.openmeet.occurrence.event;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.group.GroupRefusal;
import net.openmeet.vocabulary.group.KnownMemberships;
import net.openmeet.vocabulary.newcomer.Newcomers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To which group a standalone event belongs. */
@Service
public class EventGroupManagement {

    private final StandaloneEventManagement management;
    private final StandaloneEvents events;
    private final KnownMemberships memberships;
    private final Newcomers newcomers;

    EventGroupManagement(
            StandaloneEventManagement management,
            StandaloneEvents events,
            KnownMemberships memberships,
            Newcomers newcomers) {
        this.management = management;
        this.events = events;
        this.memberships = memberships;
        this.newcomers = newcomers;
    }

    /** Creates an event, in a group where the owner may make some. */
    @Transactional
    public CreateEventResult create(CreateStandaloneEvent command) {
        return refusal(Viewer.of(command.owner()), command.groupId())
                .<CreateEventResult>map(CreateEventResult.Refused::new)
                .or(() -> newcomers.make(command.owner()).map(CreateEventResult.Postponed::new))
                .orElseGet(() -> new CreateEventResult.Created(management.create(command)));
    }

    /** The group that an event belongs to, where the viewer organises it or belongs to the group; empty for all others. */
    @Transactional(readOnly = true)
    public Optional<UUID> groupOf(StandaloneEvent found, Viewer viewer) {
        return Optional.ofNullable(found.groupId())
                .filter(group ->
                        OccurrenceRights.isToldAll(viewer, found.organisers()) || memberships.belongs(viewer, group));
    }

    /**
     * Has an event belong to a group, which its owner alone asks for, since others may change it by that; or to none, which whoever may change
     * it asks for.
     */
    @Transactional
    public MoveEventResult move(MoveEvent command) {
        Optional<StandaloneEvent> found = events.lock(command.slug(), command.viewer());
        if (found.isEmpty()) {
            return new MoveEventResult.Unknown();
        }
        StandaloneEvent current = found.get();
        if (!isAllowed(command, current)) {
            return new MoveEventResult.NotOwner();
        }
        if (!current.slug().equals(command.slug())) {
            return new MoveEventResult.Led(current);
        }
        return command.expected().test(current.version())
                ? move(current, command)
                : new MoveEventResult.Stale(current.version());
    }

    private static boolean isAllowed(MoveEvent command, StandaloneEvent event) {
        return command.groupId() == null
                ? OccurrenceRights.mayChange(command.viewer(), event.organisers())
                : OccurrenceRights.mayDispose(command.viewer(), event.organisers());
    }

    private MoveEventResult move(StandaloneEvent current, MoveEvent command) {
        UUID group = command.groupId();
        if (Objects.equals(current.groupId(), group)) {
            return new MoveEventResult.Moved(current);
        }
        return refusal(command.viewer(), group)
                .<MoveEventResult>map(MoveEventResult.Refused::new)
                .orElseGet(() ->
                        new MoveEventResult.Moved(management.store(current, current.movedTo(group), command.viewer())));
    }

    private Optional<GroupRefusal> refusal(Viewer viewer, @Nullable UUID group) {
        return Optional.ofNullable(group).flatMap(wanted -> memberships.refusal(viewer, wanted));
    }
}
