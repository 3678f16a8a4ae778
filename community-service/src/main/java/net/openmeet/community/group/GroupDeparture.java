package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has accounts that are about to be erased leave their groups. A group that one owns alone is its longest-standing administrator's; where it has none, it is
 * deleted: its owner had time enough to hand it over.
 */
@Component
public class GroupDeparture {

    private final AccountGroups accountGroups;
    private final Groups groups;
    private final GroupDeletion deletion;
    private final RoleChanges roles;
    private final GroupFacts facts;
    private final Clock clock;

    GroupDeparture(
            AccountGroups accountGroups,
            Groups groups,
            GroupDeletion deletion,
            RoleChanges roles,
            GroupFacts facts,
            Clock clock) {
        this.accountGroups = accountGroups;
        this.groups = groups;
        this.deletion = deletion;
        this.roles = roles;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A group that an account has left.
     *
     * @param heir whose it is from now on; null: it had another owner, wasn't the account's, or is no more
     */
    public record Left(UUID group, @Nullable UUID heir) {}

    /** Has an account leave one of its groups, and forgets that it was there; empty where there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Left> leaveOne(UUID account, Change change) {
        return accountGroups.anyOf(account).flatMap(groups::lock).map(group -> leave(group, account, change));
    }

    private Left leave(Group group, UUID account, Change change) {
        boolean alone = group.owners().equals(List.of(account));
        UUID heir = alone ? accountGroups.eldestAdministrator(group.id()).orElse(null) : null;
        if (alone && heir == null) {
            deletion.delete(group);
            return new Left(group.id(), null);
        }
        Instant now = clock.instant();
        if (heir != null) {
            roles.give(group, heir, GroupRole.OWNER, change, now);
        }
        roles.give(group, account, GroupRole.NONE, change, now);
        facts.publish(new GroupFact.MembershipForgotten(accountGroups.forget(group.id(), account)));
        return new Left(group.id(), heir);
    }
}
