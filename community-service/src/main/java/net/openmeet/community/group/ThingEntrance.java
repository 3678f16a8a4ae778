package net.openmeet.community.group;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** The one way for members to a series or an event of which somebody else has told: it isn't there for whoever may not know of it, or not yet. */
@Component
class ThingEntrance {

    private final KnownThings things;
    private final Groups groups;
    private final Memberships memberships;

    ThingEntrance(KnownThings things, Groups groups, Memberships memberships) {
        this.things = things;
        this.groups = groups;
        this.memberships = memberships;
    }

    /** One that the viewer may see, by the slug that it has today. */
    GroupResult<ThingEntry> see(ThingKind kind, String slug, Viewer viewer) {
        return things.find(kind, slug)
                .map(thing -> new ThingEntry(thing, viewer, standing(thing, viewer)))
                .filter(ThingEntry::isVisible)
                .map(GroupResult::done)
                .orElseGet(() -> GroupResult.refused(new GroupRefusal.NoThing(kind)));
    }

    /** The same, of which nobody else learns anything until the transaction ends. Nobody waits for one that he may not know of. */
    GroupResult<ThingEntry> lock(ThingKind kind, String slug, Viewer viewer) {
        return see(kind, slug, viewer).then(entry -> {
            things.lock(entry.thing().id());
            // What is known of it may be something else by now.
            return see(kind, slug, viewer);
        });
    }

    private Standing standing(SeenThing thing, Viewer viewer) {
        UUID group = thing.groupId();
        Permissions permissions = Optional.ofNullable(group)
                .flatMap(groups::findById)
                .map(Group::permissions)
                .orElse(Permissions.USUAL);
        GroupRole role = Optional.ofNullable(group)
                .flatMap(of -> viewer.account().flatMap(account -> memberships.roleOf(of, account)))
                .orElse(GroupRole.NONE);
        return new Standing(role, permissions);
    }
}
