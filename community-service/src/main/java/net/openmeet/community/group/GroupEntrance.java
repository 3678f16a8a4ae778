package net.openmeet.community.group;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** The one way to a group that somebody wants something of: it isn't there for whoever may not know of it. */
@Component
class GroupEntrance {

    private final Groups groups;
    private final Memberships memberships;

    GroupEntrance(Groups groups, Memberships memberships) {
        this.groups = groups;
        this.memberships = memberships;
    }

    /** A group that the viewer may see, under the slug that it has today. */
    GroupResult<GroupEntry> see(String slug, Viewer viewer) {
        return entry(groups.find(slug, viewer.accountId()), viewer).then(found -> under(slug, found));
    }

    /** The same, locked: nobody else changes the group, or what anybody is in it, until the transaction ends. */
    GroupResult<GroupEntry> lock(String slug, Viewer viewer) {
        return entry(groups.lock(slug, viewer.accountId()), viewer)
                // What the viewer is may have changed while he waited.
                .then(found -> stillVisible(slug, viewer, found) ? GroupResult.done(found) : notFound())
                .then(found -> under(slug, found));
    }

    /** A version of a locked group that the viewer means. */
    static GroupResult<GroupEntry> at(LongPredicate expected, GroupEntry entry) {
        long current = entry.group().version();
        return expected.test(current) ? GroupResult.done(entry) : GroupResult.refused(new GroupRefusal.Stale(current));
    }

    private GroupResult<GroupEntry> entry(Optional<Group> found, Viewer viewer) {
        return found.map(group -> GroupResult.done(new GroupEntry(group, standing(group, viewer))))
                .orElseGet(GroupEntrance::notFound);
    }

    private Standing standing(Group group, Viewer viewer) {
        GroupRole role = viewer.account()
                .flatMap(account -> memberships.roleOf(group.id(), account))
                .orElse(GroupRole.NONE);
        return new Standing(role, group.permissions());
    }

    private boolean stillVisible(String slug, Viewer viewer, GroupEntry found) {
        UUID id = found.group().id();
        return found.standing().role().belongs()
                || groups.findVisible(id, slug, viewer.accountId()).isPresent();
    }

    private static GroupResult<GroupEntry> under(String slug, GroupEntry found) {
        String current = found.group().slug();
        return current.equals(slug) ? GroupResult.done(found) : GroupResult.refused(new GroupRefusal.Moved(current));
    }

    private static GroupResult<GroupEntry> notFound() {
        return GroupResult.refused(new GroupRefusal.NotFound());
    }
}
