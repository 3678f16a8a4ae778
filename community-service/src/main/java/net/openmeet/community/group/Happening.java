package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in a group, to it or to somebody in it.
 *
 * @param account to whom; null: to the group
 * @param role what they are from now on
 * @param name of the group from now on
 * @param announcement that was made
 */
record Happening(
        UUID groupId,
        ActivityKind kind,
        @Nullable UUID account,
        @Nullable GroupRole role,
        @Nullable String name,
        @Nullable UUID announcement,
        Instant at,
        Change change) {

    static Happening to(GroupState group, ActivityKind kind, Change change) {
        return new Happening(group.id(), kind, null, null, group.profile().name(), null, group.updatedAt(), change);
    }

    static Happening to(Announcement announcement, Change change) {
        return new Happening(
                announcement.groupId(),
                ActivityKind.ANNOUNCED,
                null,
                null,
                null,
                announcement.id(),
                announcement.createdAt(),
                change);
    }

    static Happening to(MembershipState membership, GroupRole before, Change change) {
        GroupRole role = membership.role();
        UUID account = membership.accountId();
        ActivityKind kind = ActivityKind.of(before, role, account.equals(change.by()));
        return new Happening(
                membership.groupId(),
                kind,
                account,
                role.belongs() ? role : null,
                null,
                null,
                membership.updatedAt(),
                change);
    }
}
