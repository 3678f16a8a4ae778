package net.openmeet.vocabulary.group.messaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.openmeet.schemas.community.GroupChanged;
import net.openmeet.schemas.community.GroupCreated;
import net.openmeet.schemas.community.GroupSnapshot;
import net.openmeet.schemas.community.GroupVisibility;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.schemas.community.MembershipSnapshot;
import net.openmeet.schemas.community.RolePermissions;
import net.openmeet.vocabulary.group.KnownGroup;
import net.openmeet.vocabulary.group.KnownMembership;

/** Reads what decides on rights out of facts and states of groups and memberships. */
final class KnownGroupMessages {

    private KnownGroupMessages() {}

    static KnownGroup group(GroupCreated message) {
        return new KnownGroup(
                message.getGroupId(),
                message.getVersion(),
                message.getVisibility() == GroupVisibility.PUBLIC,
                permissions(message.getPermissions()));
    }

    static KnownGroup group(GroupChanged message) {
        return new KnownGroup(
                message.getGroupId(),
                message.getVersion(),
                message.getVisibility() == GroupVisibility.PUBLIC,
                permissions(message.getPermissions()));
    }

    static KnownGroup group(GroupSnapshot message) {
        return new KnownGroup(
                message.getGroupId(),
                message.getVersion(),
                message.getVisibility() == GroupVisibility.PUBLIC,
                permissions(message.getPermissions()));
    }

    static KnownMembership membership(MembershipChanged message) {
        return new KnownMembership(
                message.getMembershipId(),
                message.getGroupId(),
                message.getAccountId(),
                message.getVersion(),
                message.getDecidedOn().getVersion(),
                message.getRole().name());
    }

    static KnownMembership membership(MembershipSnapshot message) {
        return new KnownMembership(
                message.getMembershipId(),
                message.getGroupId(),
                message.getAccountId(),
                message.getVersion(),
                message.getDecidedOn().getVersion(),
                message.getRole().name());
    }

    private static Set<String> permissions(List<RolePermissions> roles) {
        return roles.stream()
                .flatMap(role -> role.getPermissions().stream().map(permission -> role.getRole() + "/" + permission))
                .collect(Collectors.toSet());
    }
}
