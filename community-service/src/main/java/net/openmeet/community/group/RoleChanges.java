package net.openmeet.community.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.springframework.stereotype.Component;

/** Has people be something else in a group that is locked or new, and tells it. Whether they may is decided before. */
@Component
class RoleChanges {

    private final Memberships memberships;
    private final JoinRequests requests;
    private final Invitations invitations;
    private final GroupChanges changes;
    private final Activities activities;
    private final GroupFacts facts;

    RoleChanges(
            Memberships memberships,
            JoinRequests requests,
            Invitations invitations,
            GroupChanges changes,
            Activities activities,
            GroupFacts facts) {
        this.memberships = memberships;
        this.requests = requests;
        this.invitations = invitations;
        this.changes = changes;
        this.activities = activities;
        this.facts = facts;
    }

    /** What an account is in a group; of one that never was anything there, a membership that isn't stored. */
    Membership of(Group group, UUID account, Instant now) {
        return memberships
                .find(group.id(), account)
                .orElseGet(() -> new Membership(Uuids.next(), group.id(), account, now));
    }

    /** Gives an account a role, and takes the one that it has; nothing happens where that is the same. */
    MembershipState give(Group group, UUID account, GroupRole role, Change change, Instant now) {
        Membership membership = of(group, account, now);
        GroupRole before = membership.role();
        if (before == role) {
            return membership.state();
        }
        MembershipState given = give(group, membership, role, change, now);
        activities.add(Happening.to(given, before, change));
        return given;
    }

    /** As {@link #give(Group, UUID, GroupRole, Change, Instant)}, of which nobody in the group has to hear: it is the same person. */
    void move(Group group, UUID account, GroupRole role, Change change, Instant now) {
        Membership membership = of(group, account, now);
        if (membership.role() != role) {
            give(group, membership, role, change, now);
        }
    }

    private MembershipState give(Group group, Membership membership, GroupRole role, Change change, Instant now) {
        UUID account = membership.state().accountId();
        GroupRole before = membership.role();
        endOffer(group, account, role);
        endInvitations(group, account, before, role, now);
        if (role != GroupRole.NONE) {
            requests.find(group.id(), account).ifPresent(requests::delete);
            invitations.find(group.id(), account).ifPresent(invitations::delete);
        }
        if (before == GroupRole.OWNER || role == GroupRole.OWNER) {
            own(group, account, role == GroupRole.OWNER, change, now);
        }
        return become(membership, before, role, group.version(), change, now);
    }

    /** Makes whoever made a group its owner, as which its row has him already. */
    void found(Group group, UUID owner, Change change, Instant now) {
        become(of(group, owner, now), GroupRole.NONE, GroupRole.OWNER, group.version(), change, now);
    }

    /** An offer is one of an owner to somebody who belongs to the group, as long as they are that. */
    private static void endOffer(Group group, UUID account, GroupRole role) {
        OwnershipOffer offer = group.offer();
        if (offer == null) {
            return;
        }
        boolean isGone = offer.to().equals(account) && !role.belongs();
        boolean isVoid = offer.by().equals(account) && role != GroupRole.OWNER;
        if (isGone || isVoid) {
            group.offer(null);
        }
    }

    /** An invitation is worth what whoever made it may do: else who was put out would let himself in again by another account. */
    private void endInvitations(Group group, UUID account, GroupRole before, GroupRole role, Instant now) {
        Permissions permissions = group.permissions();
        if (permissions.allow(before, Permission.INVITE) && !permissions.allow(role, Permission.INVITE)) {
            invitations.endThoseOf(group.id(), account, now);
        }
    }

    private MembershipState become(
            Membership membership, GroupRole before, GroupRole role, long decidedOn, Change change, Instant now) {
        membership.become(role, decidedOn, now);
        memberships.save(membership);
        memberships.flush();
        MembershipState state = membership.state();
        facts.publish(new GroupFact.MembershipChanged(state, before, change));
        return state;
    }

    private void own(Group group, UUID account, boolean owns, Change change, Instant now) {
        GroupState before = group.state();
        List<UUID> owners = new ArrayList<>(before.owners());
        owners.remove(account);
        if (owns) {
            owners.add(account);
        }
        group.ownedBy(owners, now);
        changes.told(before, group, change);
    }
}
