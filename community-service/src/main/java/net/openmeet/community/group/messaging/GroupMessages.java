package net.openmeet.community.group.messaging;

import java.util.List;
import net.openmeet.community.group.GroupFact;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.Permission;
import net.openmeet.community.group.Permissions;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.community.GroupChanged;
import net.openmeet.schemas.community.GroupCreated;
import net.openmeet.schemas.community.GroupDeleted;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupSnapshot;
import net.openmeet.schemas.community.GroupVisibility;
import net.openmeet.schemas.community.RolePermissions;

/** The one place where facts about groups become messages. What a group says of itself at length stays here. */
final class GroupMessages {

    private GroupMessages() {}

    static GroupCreated message(GroupFact.Created fact) {
        GroupState group = fact.group();
        return GroupCreated.newBuilder()
                .setGroupId(group.id())
                .setVersion(group.version())
                .setSlug(group.slug())
                .setName(group.profile().name())
                .setVisibility(visibility(group))
                .setOwnerIds(group.owners())
                .setPermissions(permissions(group.permissions()))
                .setCreatedAt(group.createdAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static GroupChanged message(GroupFact.Changed fact) {
        GroupState group = fact.group();
        return GroupChanged.newBuilder()
                .setGroupId(group.id())
                .setVersion(group.version())
                .setSlug(group.slug())
                .setName(group.profile().name())
                .setVisibility(visibility(group))
                .setOwnerIds(group.owners())
                .setPermissions(permissions(group.permissions()))
                .setDeletesAt(group.deletesAt())
                .setChangedAt(group.updatedAt())
                .setChanges(ChangeMessages.messages(fact.fields()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static GroupDeleted message(GroupFact.Deleted fact) {
        return GroupDeleted.newBuilder()
                .setGroupId(fact.group().id())
                .setVersion(fact.group().version() + 1)
                .setDeletedAt(fact.at())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static GroupSnapshot snapshot(GroupState group) {
        return GroupSnapshot.newBuilder()
                .setGroupId(group.id())
                .setVersion(group.version())
                .setSlug(group.slug())
                .setName(group.profile().name())
                .setVisibility(visibility(group))
                .setOwnerIds(group.owners())
                .setPermissions(permissions(group.permissions()))
                .setDeletesAt(group.deletesAt())
                .setUpdatedAt(group.updatedAt())
                .build();
    }

    private static GroupVisibility visibility(GroupState group) {
        return switch (group.visibility()) {
            case PUBLIC -> GroupVisibility.PUBLIC;
            case UNLISTED -> GroupVisibility.UNLISTED;
            case PRIVATE -> GroupVisibility.PRIVATE;
        };
    }

    private static List<RolePermissions> permissions(Permissions permissions) {
        return permissions.of().entrySet().stream()
                .map(entry -> RolePermissions.newBuilder()
                        .setRole(MembershipMessages.role(entry.getKey()))
                        .setPermissions(entry.getValue().stream()
                                .map(GroupMessages::permission)
                                .toList())
                        .build())
                .toList();
    }

    private static GroupPermission permission(Permission permission) {
        return switch (permission) {
            case EDIT_GROUP -> GroupPermission.EDIT_GROUP;
            case MANAGE_ROLES -> GroupPermission.MANAGE_ROLES;
            case BAN -> GroupPermission.BAN;
            case APPROVE -> GroupPermission.APPROVE;
            case INVITE -> GroupPermission.INVITE;
            case SEE_MEMBERS -> GroupPermission.SEE_MEMBERS;
            case CREATE_EVENTS -> GroupPermission.CREATE_EVENTS;
            case EDIT_ALL_EVENTS -> GroupPermission.EDIT_ALL_EVENTS;
            case ANNOUNCE -> GroupPermission.ANNOUNCE;
            case BE_CONTACTED -> GroupPermission.BE_CONTACTED;
        };
    }
}
