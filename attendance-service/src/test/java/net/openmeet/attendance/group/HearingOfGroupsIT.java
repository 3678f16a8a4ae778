package net.openmeet.attendance.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.copy.Rebuilds;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldGroup;
import net.openmeet.schemas.community.GroupRole;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class HearingOfGroupsIT {

    private final Messages messages;
    private final KnownMemberships memberships;
    private final Rebuilds rebuilds;
    private final UUID owner = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    HearingOfGroupsIT(Messages messages, KnownMemberships memberships, JdbcClient database) {
        this.messages = messages;
        this.memberships = memberships;
        this.rebuilds = new Rebuilds(database);
    }

    @Test
    void knowsWhoBelongsToOneUntilTheyAreBanned() {
        ToldGroup group = ToldGroup.made(messages, owner);
        group.membership(member, 1, GroupRole.MEMBER, 1);
        Await.until("the member is known", () -> belongs(group));

        group.membership(member, 2, GroupRole.BANNED, 1);
        Await.until("the ban is known", () -> !belongs(group));
        assertThat(memberships.belongs(Viewer.of(owner), group.id())).isTrue();
    }

    @Test
    void learnsOfThemFromTheirStates() {
        ToldGroup group = ToldGroup.unheard(messages, owner);
        group.state(3);
        group.membershipState(member, 2, GroupRole.MEMBER, 3);

        assertThat(rebuilds.begin("known-groups")).isTrue();
        assertThat(rebuilds.begin("known-memberships")).isTrue();

        Await.until("the member is known", () -> belongs(group));
    }

    private boolean belongs(ToldGroup group) {
        return memberships.belongs(Viewer.of(member), group.id());
    }
}
