package net.openmeet.community.group;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the roles of a group may do. */
@Service
public class PermissionManagement {

    private final GroupEntrance entrance;
    private final GroupChanges changes;
    private final Clock clock;

    PermissionManagement(GroupEntrance entrance, GroupChanges changes, Clock clock) {
        this.entrance = entrance;
        this.changes = changes;
        this.clock = clock;
    }

    /** A group with its matrix, for whoever belongs to it. */
    @Transactional(readOnly = true)
    public GroupResult<GroupState> read(String slug, Viewer viewer) {
        return entrance.see(slug, viewer)
                .then(entry -> entry.standing().role().belongs()
                        ? GroupResult.done(entry.group().state())
                        : GroupResult.refused(new GroupRefusal.NotPermitted()));
    }

    /** Has roles be allowed other things, by an owner. */
    @Transactional
    public GroupResult<GroupState> adjust(AdjustPermissions command) {
        return entrance.lock(command.slug(), command.viewer())
                .then(GroupEntry::owned)
                .then(entry -> GroupEntrance.at(command.expected(), entry))
                .then(entry -> GroupResult.done(adjusted(entry.group(), command)));
    }

    private GroupState adjusted(Group group, AdjustPermissions command) {
        GroupState before = group.state();
        Set<RoleGrant> grants = grants(group, command);
        if (grants.equals(group.grants())) {
            return before;
        }
        group.grant(grants, clock.instant());
        return changes.told(before, group, Change.by(command.viewer()));
    }

    private static Set<RoleGrant> grants(Group group, AdjustPermissions command) {
        Set<RoleGrant> grants = new HashSet<>(group.grants());
        for (Adjustment adjustment : command.adjustments()) {
            grants.removeIf(adjustment::isAbout);
            if (adjustment.isUnusual()) {
                grants.add(adjustment.toGrant());
            }
        }
        return grants;
    }
}
