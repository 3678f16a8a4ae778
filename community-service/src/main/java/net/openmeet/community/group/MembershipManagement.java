package net.openmeet.community.group;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a group, and as what. The group's row is locked whenever that changes, so that all that is told of a group is told in one order. */
@Service
public class MembershipManagement {

    private final GroupEntrance entrance;
    private final Memberships memberships;
    private final RoleChanges roles;
    private final Welcome welcome;
    private final Clock clock;

    MembershipManagement(
            GroupEntrance entrance, Memberships memberships, RoleChanges roles, Welcome welcome, Clock clock) {
        this.entrance = entrance;
        this.memberships = memberships;
        this.roles = roles;
        this.welcome = welcome;
        this.clock = clock;
    }

    /** What the viewer is in a group; {@link GroupRefusal.NoMember} where he never was anything there, or isn't any more. */
    @Transactional(readOnly = true)
    public GroupResult<MembershipState> own(String slug, Viewer viewer) {
        return entrance.see(slug, viewer)
                .then(entry -> found(entry.group(), viewer.account().orElseThrow()));
    }

    /** What an account is in a group, for those who may see members; of who is banned, for those who may ban. */
    @Transactional(readOnly = true)
    public GroupResult<MembershipState> find(String slug, Viewer viewer, UUID account) {
        return entrance.see(slug, viewer)
                .then(entry -> entry.permitting(Permission.SEE_MEMBERS))
                .then(entry -> found(entry.group(), account)
                        .then(state ->
                                state.role().belongs() || entry.standing().may(Permission.BAN)
                                        ? GroupResult.done(state)
                                        : GroupResult.refused(new GroupRefusal.NoMember())));
    }

    /** Those in certain roles, the newest first, after a position; as {@link #find} for whom. */
    @Transactional(readOnly = true)
    public GroupResult<List<MembershipState>> list(
            String slug, Viewer viewer, Set<GroupRole> wanted, ListPosition after, int limit) {
        List<String> names = wanted.stream().map(GroupRole::name).toList();
        return entrance.see(slug, viewer)
                .then(entry ->
                        entry.permitting(wanted.contains(GroupRole.BANNED) ? Permission.BAN : Permission.SEE_MEMBERS))
                .then(entry -> GroupResult.done(
                        memberships
                                .list(entry.group().id(), names, after.createdAt(), after.id(), Limit.of(limit))
                                .stream()
                                .map(Membership::state)
                                .toList()));
    }

    /** Has the viewer belong to a group that lets in everybody. Who belongs to it already stays what he is. */
    @Transactional
    public GroupResult<MembershipState> join(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer).then(entry -> {
            Group group = entry.group();
            GroupRole role = entry.standing().role();
            Joining joining = group.joining();
            return role == GroupRole.NONE && joining != Joining.OPEN
                    ? GroupResult.refused(new GroupRefusal.JoinedOtherwise(joining))
                    : welcome.admit(group, viewer.account().orElseThrow(), GroupRole.MEMBER, Change.by(viewer));
        });
    }

    /** Gives somebody a role, or takes it away. */
    @Transactional
    public GroupResult<MembershipState> change(ChangeRole command) {
        return entrance.lock(command.slug(), command.viewer()).then(entry -> change(entry, command));
    }

    private GroupResult<MembershipState> change(GroupEntry entry, ChangeRole command) {
        Group group = entry.group();
        MembershipState current =
                roles.of(group, command.account(), clock.instant()).state();
        boolean isOwn = command.viewer().is(command.account());
        // Who isn't anything and shall be nothing is told nothing, whoever asks.
        if (current.role() == command.role() && (isOwn || entry.standing().may(Permission.BAN))) {
            return GroupResult.done(current);
        }
        var decision = new RoleDecision(entry.standing(), isOwn, current.role(), command.role());
        return decision.refusal()
                .<GroupResult<MembershipState>>map(GroupResult::refused)
                .orElseGet(() -> given(group, current, command));
    }

    private GroupResult<MembershipState> given(Group group, MembershipState current, ChangeRole command) {
        if (!command.expected().test(current.version())) {
            return GroupResult.refused(new GroupRefusal.Stale(current.version()));
        }
        if (current.role() == GroupRole.OWNER && group.owners().size() == 1) {
            return GroupResult.refused(new GroupRefusal.LastOwner());
        }
        return GroupResult.done(
                roles.give(group, command.account(), command.role(), Change.by(command.viewer()), clock.instant()));
    }

    private GroupResult<MembershipState> found(Group group, UUID account) {
        return memberships
                .find(group.id(), account)
                .map(Membership::state)
                .filter(state -> state.role() != GroupRole.NONE)
                .map(GroupResult::done)
                .orElseGet(() -> GroupResult.refused(new GroupRefusal.NoMember()));
    }
}
