package net.openmeet.community.group;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do who are invited to groups. An invitation that is over, used up, somebody else's, or of a group that keeps the viewer out, is none. It is
 * looked at under the group's lock: of two who use it for the last time at once one finds it used up.
 */
@Service
public class InvitedManagement {

    private final Groups groups;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Welcome welcome;
    private final Clock clock;

    InvitedManagement(Groups groups, Memberships memberships, Invitations invitations, Welcome welcome, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.invitations = invitations;
        this.welcome = welcome;
        this.clock = clock;
    }

    /** An invitation and the group that it is to. Its secret is enough to see the group. */
    @Transactional(readOnly = true)
    public GroupResult<GroupInvitation> find(InvitationKey key, Viewer viewer) {
        return idOf(key)
                .flatMap(invitations::groupOf)
                .flatMap(groups::findById)
                .flatMap(group -> usable(key, viewer, group)
                        .map(invitation -> new GroupInvitation(group.state(), invitation.state())))
                .map(GroupResult::done)
                .orElseGet(InvitedManagement::none);
    }

    /** The invitations for the viewer by name, the newest first, after a position. */
    @Transactional(readOnly = true)
    public List<GroupInvitation> openFor(Viewer viewer, ListPosition after, int limit) {
        UUID account = viewer.account().orElseThrow();
        List<Invitation> found =
                invitations.openFor(account, clock.instant(), after.createdAt(), after.id(), Limit.of(limit));
        Map<UUID, Group> to = groups.all(found.stream().map(Invitation::groupId).toList()).stream()
                .collect(Collectors.toMap(Group::id, Function.identity()));
        return found.stream()
                .map(invitation -> new GroupInvitation(
                        Objects.requireNonNull(to.get(invitation.groupId())).state(), invitation.state()))
                .toList();
    }

    /** Has the viewer belong to the group that an invitation is to. Who belongs to it already stays what he is, and doesn't use it. */
    @Transactional
    public GroupResult<MembershipState> accept(InvitationKey key, Viewer viewer) {
        UUID account = viewer.account().orElseThrow();
        return locked(key)
                .then(group -> usable(key, viewer, group)
                        .map(invitation -> accepted(group, account, invitation))
                        .orElseGet(() -> memberOf(group, account)));
    }

    /** Ends an invitation that is for the viewer by name. Others are for others, too. */
    @Transactional
    public GroupResult<InvitationState> decline(InvitationKey key, Viewer viewer) {
        return locked(key)
                .then(group -> usable(key, viewer, group)
                        .filter(invitation ->
                                viewer.account().filter(invitation::isFor).isPresent())
                        .map(invitation -> {
                            invitations.delete(invitation);
                            return GroupResult.done(invitation.state());
                        })
                        .orElseGet(InvitedManagement::none));
    }

    private GroupResult<MembershipState> accepted(Group group, UUID account, Invitation invitation) {
        GroupRole before = memberships.roleOf(group.id(), account).orElse(GroupRole.NONE);
        return welcome.admit(group, account, invitation.role(), Change.by(account))
                .then(membership -> {
                    // One by name is gone with joining.
                    if (!before.belongs() && !invitation.isFor(account)) {
                        invitation.use();
                    }
                    return GroupResult.done(membership);
                });
    }

    /** Whoever accepts twice what can be used once has been let in. */
    private GroupResult<MembershipState> memberOf(Group group, UUID account) {
        return memberships
                .find(group.id(), account)
                .map(Membership::state)
                .filter(membership -> membership.role().belongs())
                .map(GroupResult::done)
                .orElseGet(InvitedManagement::none);
    }

    private GroupResult<Group> locked(InvitationKey key) {
        return idOf(key)
                .flatMap(invitations::groupOf)
                .flatMap(groups::lock)
                .map(GroupResult::done)
                .orElseGet(InvitedManagement::none);
    }

    private Optional<Invitation> usable(InvitationKey key, Viewer viewer, Group group) {
        return isBanned(group, viewer)
                ? Optional.empty()
                : idOf(key)
                        .flatMap(invitations::findById)
                        .filter(invitation -> invitation.isOpen(clock.instant()))
                        .filter(invitation -> key instanceof InvitationKey.Secret
                                || viewer.account().filter(invitation::isFor).isPresent());
    }

    private Optional<UUID> idOf(InvitationKey key) {
        return switch (key) {
            case InvitationKey.Secret(var secret) -> invitations.idOf(secret.hash());
            case InvitationKey.Id(UUID id) -> Optional.of(id);
        };
    }

    private boolean isBanned(Group group, Viewer viewer) {
        return viewer.account()
                .flatMap(account -> memberships.roleOf(group.id(), account))
                .filter(role -> role == GroupRole.BANNED)
                .isPresent();
    }

    private static <T> GroupResult<T> none() {
        return GroupResult.refused(new GroupRefusal.NoInvitation());
    }
}
