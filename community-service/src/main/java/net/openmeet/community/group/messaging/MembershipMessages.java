package net.openmeet.community.group.messaging;

import net.openmeet.community.group.GroupFact;
import net.openmeet.community.group.MembershipState;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.schemas.change.Version;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.schemas.community.MembershipSnapshot;

/** The one place where facts about memberships become messages. Who somebody is besides his account's id is in none of them. */
final class MembershipMessages {

    private MembershipMessages() {}

    static MembershipChanged message(GroupFact.MembershipChanged fact) {
        MembershipState membership = fact.membership();
        return MembershipChanged.newBuilder()
                .setMembershipId(membership.id())
                .setGroupId(membership.groupId())
                .setAccountId(membership.accountId())
                .setVersion(membership.version())
                .setRole(role(membership.role()))
                .setDecidedOn(decidedOn(membership))
                .setChangedAt(membership.updatedAt())
                .setChanges(ChangeMessages.messages(new FieldChanges()
                        .compare("role", fact.before().text(), membership.role().text())
                        .all()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static MembershipSnapshot snapshot(MembershipState membership) {
        return MembershipSnapshot.newBuilder()
                .setMembershipId(membership.id())
                .setGroupId(membership.groupId())
                .setAccountId(membership.accountId())
                .setVersion(membership.version())
                .setRole(role(membership.role()))
                .setDecidedOn(decidedOn(membership))
                .setUpdatedAt(membership.updatedAt())
                .build();
    }

    static GroupRole role(net.openmeet.community.group.GroupRole role) {
        return switch (role) {
            case OWNER -> GroupRole.OWNER;
            case ADMINISTRATOR -> GroupRole.ADMINISTRATOR;
            case MODERATOR -> GroupRole.MODERATOR;
            case ORGANISER -> GroupRole.ORGANISER;
            case MEMBER -> GroupRole.MEMBER;
            case GUEST -> GroupRole.GUEST;
            case BANNED -> GroupRole.BANNED;
            case NONE -> GroupRole.NONE;
        };
    }

    private static Version decidedOn(MembershipState membership) {
        return Version.newBuilder()
                .setKind("group")
                .setId(membership.groupId())
                .setVersion(membership.groupVersion())
                .build();
    }
}
