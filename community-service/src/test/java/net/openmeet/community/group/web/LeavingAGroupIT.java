package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import org.junit.jupiter.api.Test;

@RunningService
class LeavingAGroupIT {

    private final GroupUnderTest group;

    LeavingAGroupIT(Api api) {
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void isForWhoeverWantsTo() {
        UUID member = group.member();

        group.leave(member).expect(204);

        assertThat(group.roleOf(member)).isEmpty();
        assertThat(group.own()
                        .get(group.path + "/members/" + member)
                        .expect(404)
                        .code())
                .isEqualTo("member-not-found");
    }

    @Test
    void takesTheRoleThatSomebodyHad() {
        UUID moderator = group.member("moderator");
        group.leave(moderator).expect(204);

        assertThat(group.join(moderator).expect(200).text("/role")).isEqualTo("member");
    }

    @Test
    void isNotForTheOnlyOwner() {
        assertThat(group.leave(group.owner).expect(409).code()).isEqualTo("last-owner");
        assertThat(group.give(group.owner, group.owner, "member").expect(409).code())
                .isEqualTo("last-owner");
        assertThat(group.roleOf(group.owner)).isEqualTo("owner");
    }

    @Test
    void isNothingToWhoNeverCame() {
        group.leave(Uuids.next()).expect(204);
    }
}
