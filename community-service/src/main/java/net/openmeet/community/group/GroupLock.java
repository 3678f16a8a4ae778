package net.openmeet.community.group;

import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** Groups that somebody wants to change, where he may: locked, so that nobody else changes them until the transaction ends. */
@Component
class GroupLock {

    private final Groups groups;

    GroupLock(Groups groups) {
        this.groups = groups;
    }

    /** Changes a group that the viewer may change, at a version that the viewer means. */
    ChangeResult changing(String slug, Viewer viewer, LongPredicate expected, Function<Group, ChangeResult> change) {
        return groups.lock(slug, viewer.accountId())
                .map(group -> changing(group, slug, viewer, expected, change))
                .orElseGet(() -> new ChangeResult.Refused(new GroupRefusal.NotFound()));
    }

    private static ChangeResult changing(
            Group group, String slug, Viewer viewer, LongPredicate expected, Function<Group, ChangeResult> change) {
        if (!GroupRights.mayChange(viewer, group)) {
            return new ChangeResult.Refused(new GroupRefusal.NotOwner());
        }
        if (!group.slug().equals(slug)) {
            return new ChangeResult.Refused(new GroupRefusal.Moved(group.slug()));
        }
        return expected.test(group.version())
                ? change.apply(group)
                : new ChangeResult.Refused(new GroupRefusal.Stale(group.version()));
    }
}
