package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose a group is: an owner offers it to somebody who belongs to it, and it is theirs once they accept. Whoever ends an offer holds the group's lock and
 * looks at the offer under it, so of two who do so at once one finds it gone.
 */
@Service
public class OwnershipManagement {

    private final GroupEntrance entrance;
    private final Groups groups;
    private final Memberships memberships;
    private final RoleChanges roles;
    private final AccountGroups accountGroups;
    private final Clock clock;

    OwnershipManagement(
            GroupEntrance entrance,
            Groups groups,
            Memberships memberships,
            RoleChanges roles,
            AccountGroups accountGroups,
            Clock clock) {
        this.entrance = entrance;
        this.groups = groups;
        this.memberships = memberships;
        this.roles = roles;
        this.accountGroups = accountGroups;
        this.clock = clock;
    }

    /** Offers a group, in place of any offer of it before; whether whoever offers it stays an owner is part of the offer. */
    @Transactional
    public GroupResult<OfferedGroup> offer(String slug, Viewer viewer, UUID to, boolean shares) {
        return entrance.lock(slug, viewer).then(GroupEntry::owned).then(entry -> {
            Group group = entry.group();
            GroupRole role = memberships.roleOf(group.id(), to).orElse(GroupRole.NONE);
            if (!role.belongs()) {
                return GroupResult.refused(new GroupRefusal.NoMember());
            }
            if (role == GroupRole.OWNER) {
                return GroupResult.refused(new GroupRefusal.IsOwner());
            }
            var offer = new OwnershipOffer(to, viewer.account().orElseThrow(), clock.instant(), shares);
            group.offer(offer);
            return GroupResult.done(new OfferedGroup(group.state(), offer));
        });
    }

    /** The offer of a group, for its owners and for whom it is made to. */
    @Transactional(readOnly = true)
    public GroupResult<OfferedGroup> find(String slug, Viewer viewer) {
        return entrance.see(slug, viewer)
                .then(entry -> offerOf(entry.group())
                        .filter(offered -> entry.standing().isOwner()
                                || viewer.is(offered.offer().to()))
                        .map(GroupResult::done)
                        .orElseGet(OwnershipManagement::notOffered));
    }

    /** What the viewer is offered, the last offer first, after a position. */
    @Transactional(readOnly = true)
    public List<OfferedGroup> offersTo(Viewer viewer, ListPosition after, int limit) {
        UUID account = viewer.account().orElseThrow();
        return groups.offeredTo(account, after.createdAt(), after.id(), Limit.of(limit)).stream()
                .flatMap(group -> offerOf(group).stream())
                .toList();
    }

    /** Takes the offer of a group back, if there is one. */
    @Transactional
    public GroupResult<GroupState> withdraw(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer).then(GroupEntry::owned).then(entry -> {
            entry.group().offer(null);
            return GroupResult.done(entry.group().state());
        });
    }

    /** Ends an offer to the viewer. */
    @Transactional
    public GroupResult<GroupState> decline(String slug, Viewer viewer) {
        return offered(slug, viewer).then(offered -> {
            offered.offer(null);
            return GroupResult.done(offered.state());
        });
    }

    /** Makes the viewer an owner of a group that he is offered. Who offered it is an administrator from then on, unless he shares it. */
    @Transactional
    public GroupResult<GroupState> accept(String slug, Viewer viewer) {
        return offered(slug, viewer)
                .then(group -> accepted(group, viewer.account().orElseThrow()));
    }

    private GroupResult<GroupState> accepted(Group group, UUID account) {
        OwnershipOffer offer = offerOf(group).orElseThrow().offer();
        boolean full = group.owners().size() == Bound.OWNERS.most();
        if (full && offer.shares()) {
            return GroupResult.refused(new GroupRefusal.TooMany(Bound.OWNERS));
        }
        if (!accountGroups.mayOwnAnother(account)) {
            return GroupResult.refused(new GroupRefusal.TooMany(Bound.GROUPS_OWNED));
        }
        Instant now = clock.instant();
        Change change = Change.by(account);
        group.offer(null);
        // At no moment are there no owners, or too many.
        if (full) {
            roles.give(group, offer.by(), GroupRole.ADMINISTRATOR, change, now);
        }
        roles.give(group, account, GroupRole.OWNER, change, now);
        if (!full && !offer.shares()) {
            roles.give(group, offer.by(), GroupRole.ADMINISTRATOR, change, now);
        }
        return GroupResult.done(group.state());
    }

    private GroupResult<Group> offered(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer)
                .then(entry -> offerOf(entry.group())
                        .filter(offered -> viewer.is(offered.offer().to()))
                        .map(offered -> GroupResult.done(entry.group()))
                        .orElseGet(OwnershipManagement::notOffered));
    }

    private static Optional<OfferedGroup> offerOf(Group group) {
        return Optional.ofNullable(group.offer()).map(offer -> new OfferedGroup(group.state(), offer));
    }

    private static <T> GroupResult<T> notOffered() {
        return GroupResult.refused(new GroupRefusal.NotOffered());
    }
}
