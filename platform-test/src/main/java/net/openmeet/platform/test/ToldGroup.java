package net.openmeet.platform.test;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Version;
import net.openmeet.schemas.community.GroupChanged;
import net.openmeet.schemas.community.GroupCreated;
import net.openmeet.schemas.community.GroupDeleted;
import net.openmeet.schemas.community.GroupPermission;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.schemas.community.GroupSnapshot;
import net.openmeet.schemas.community.GroupVisibility;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.schemas.community.MembershipSnapshot;
import net.openmeet.schemas.community.RolePermissions;

/** A group as community-service tells of it: each method is a message, in whatever version and order a test wants. */
public final class ToldGroup {

    private final Messages messages;
    private final UUID id = Uuids.next();
    private final UUID owner;

    private ToldGroup(Messages messages, UUID owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** One that nobody has heard of yet. */
    public static ToldGroup unheard(Messages messages, UUID owner) {
        return new ToldGroup(messages, owner);
    }

    /** One that was made, in version 1, and has its owner. */
    public static ToldGroup made(Messages messages, UUID owner, RolePermissions... permissions) {
        var group = new ToldGroup(messages, owner);
        group.created(permissions);
        group.membership(owner, 1, GroupRole.OWNER, 1);
        return group;
    }

    /** What a role may do. */
    public static RolePermissions may(GroupRole role, GroupPermission... permissions) {
        return RolePermissions.newBuilder()
                .setRole(role)
                .setPermissions(Arrays.asList(permissions))
                .build();
    }

    public UUID id() {
        return id;
    }

    public void created(RolePermissions... permissions) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                GroupCreated.newBuilder()
                        .setGroupId(id)
                        .setVersion(1)
                        .setSlug(slug())
                        .setName("Choir")
                        .setVisibility(GroupVisibility.PUBLIC)
                        .setOwnerIds(List.of(owner))
                        .setPermissions(Arrays.asList(permissions))
                        .setCreatedAt(now())
                        .build());
    }

    public void changed(long version, RolePermissions... permissions) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                GroupChanged.newBuilder()
                        .setGroupId(id)
                        .setVersion(version)
                        .setSlug(slug())
                        .setName("Choir")
                        .setVisibility(GroupVisibility.PUBLIC)
                        .setOwnerIds(List.of(owner))
                        .setPermissions(Arrays.asList(permissions))
                        .setChangedAt(now())
                        .build());
    }

    /** It is seen by others, and its roles may do nothing besides belonging to it. */
    public void becomes(long version, GroupVisibility visibility) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                GroupChanged.newBuilder()
                        .setGroupId(id)
                        .setVersion(version)
                        .setSlug(slug())
                        .setName("Choir")
                        .setVisibility(visibility)
                        .setOwnerIds(List.of(owner))
                        .setPermissions(List.of())
                        .setChangedAt(now())
                        .build());
    }

    public void deleted(long version) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                GroupDeleted.newBuilder()
                        .setGroupId(id)
                        .setVersion(version)
                        .setDeletedAt(now())
                        .build());
    }

    /** What somebody is in it. */
    public void membership(UUID account, long version, GroupRole role, long decidedOn) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                MembershipChanged.newBuilder()
                        .setMembershipId(membershipOf(account))
                        .setGroupId(id)
                        .setAccountId(account)
                        .setVersion(version)
                        .setRole(role)
                        .setDecidedOn(version(decidedOn))
                        .setChangedAt(now())
                        .build());
    }

    /** Its state, by which copies are made anew. */
    public void state(long version, RolePermissions... permissions) {
        messages.publish(
                Topics.GROUPS_STATE,
                id,
                GroupSnapshot.newBuilder()
                        .setGroupId(id)
                        .setVersion(version)
                        .setSlug(slug())
                        .setName("Choir")
                        .setVisibility(GroupVisibility.PUBLIC)
                        .setOwnerIds(List.of(owner))
                        .setPermissions(Arrays.asList(permissions))
                        .setUpdatedAt(now())
                        .build());
    }

    /** The state of what somebody is in it. */
    public void membershipState(UUID account, long version, GroupRole role, long decidedOn) {
        UUID membership = membershipOf(account);
        messages.publish(
                Topics.MEMBERSHIPS_STATE,
                membership,
                MembershipSnapshot.newBuilder()
                        .setMembershipId(membership)
                        .setGroupId(id)
                        .setAccountId(account)
                        .setVersion(version)
                        .setRole(role)
                        .setDecidedOn(version(decidedOn))
                        .setUpdatedAt(now())
                        .build());
    }

    /** That its state is no more, and nor are those of memberships. */
    public void stateGone(UUID... members) {
        messages.publishTombstone(Topics.GROUPS_STATE, id);
        Stream.of(members).forEach(member -> messages.publishTombstone(Topics.MEMBERSHIPS_STATE, membershipOf(member)));
    }

    public UUID membershipOf(UUID account) {
        return Uuids.derived(id, account.toString());
    }

    private String slug() {
        return "choir-" + id;
    }

    private Version version(long version) {
        return Version.newBuilder()
                .setKind("group")
                .setId(id)
                .setVersion(version)
                .build();
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
