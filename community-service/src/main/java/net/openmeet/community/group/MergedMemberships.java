package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.Merges;
import org.springframework.stereotype.Component;

/** Has an account be in groups what another one was there that went into it, one group a step, if that is more. */
@Component
class MergedMemberships implements Merges {

    private final AccountGroups accountGroups;
    private final Groups groups;
    private final Memberships memberships;
    private final RoleChanges roles;
    private final GroupFacts facts;
    private final Clock clock;

    MergedMemberships(
            AccountGroups accountGroups,
            Groups groups,
            Memberships memberships,
            RoleChanges roles,
            GroupFacts facts,
            Clock clock) {
        this.accountGroups = accountGroups;
        this.groups = groups;
        this.memberships = memberships;
        this.roles = roles;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public boolean mergeSome(AccountMerge merge) {
        Optional<Group> group = accountGroups.anyOf(merge.absorbed()).flatMap(groups::lock);
        group.ifPresentOrElse(
                each -> merge(each, merge), () -> accountGroups.endVainWishes(merge.absorbed(), merge.survivor()));
        return group.isPresent();
    }

    private void merge(Group group, AccountMerge merge) {
        Instant now = clock.instant();
        GroupRole role = role(group, merge.absorbed()).or(role(group, merge.survivor()));
        if (role.belongs()) {
            accountGroups.handInvitationsOver(group.id(), merge.absorbed(), merge.survivor());
        }
        // At no moment are there no owners, or too many.
        boolean alone = group.owners().equals(List.of(merge.absorbed()));
        if (alone) {
            roles.move(group, merge.survivor(), role, merge.change(), now);
        }
        roles.move(group, merge.absorbed(), GroupRole.NONE, merge.change(), now);
        roles.move(group, merge.survivor(), role, merge.change(), now);
        facts.publish(new GroupFact.MembershipForgotten(accountGroups.forget(group.id(), merge.absorbed())));
    }

    private GroupRole role(Group group, UUID account) {
        return memberships.roleOf(group.id(), account).orElse(GroupRole.NONE);
    }
}
