package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Lets people into a group that is locked, by whichever way they come, unless they are kept out. */
@Component
class Welcome {

    private final RoleChanges roles;
    private final AccountGroups accountGroups;
    private final Clock clock;

    Welcome(RoleChanges roles, AccountGroups accountGroups, Clock clock) {
        this.roles = roles;
        this.accountGroups = accountGroups;
        this.clock = clock;
    }

    /** Has an account belong to a group in a role. Who belongs to it already stays what he is. */
    GroupResult<MembershipState> admit(Group group, UUID account, GroupRole role, Change change) {
        Instant now = clock.instant();
        MembershipState current = roles.of(group, account, now).state();
        if (current.role().belongs()) {
            return GroupResult.done(current);
        }
        if (current.role() == GroupRole.BANNED) {
            return GroupResult.refused(new GroupRefusal.Banned());
        }
        return accountGroups.mayJoinAnother(account)
                ? GroupResult.done(roles.give(group, account, role, change, now))
                : GroupResult.refused(new GroupRefusal.TooMany(Bound.GROUPS_JOINED));
    }
}
