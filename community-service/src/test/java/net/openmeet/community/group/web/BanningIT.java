package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@RunningService
class BanningIT {

    private final GroupUnderTest group;

    BanningIT(Api api) {
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void keepsSomebodyOutWhoWasIn() {
        UUID moderator = group.member("moderator");
        UUID member = group.member();

        group.give(moderator, member, "banned").expect(200);

        assertThat(group.join(member).expect(403).code()).isEqualTo("banned");
        assertThat(group.leave(member).expect(403).code()).isEqualTo("not-permitted");
        assertThat(group.join(member).expect(403).code()).isEqualTo("banned");
        group.as(member).get(group.path + "/members").expect(403);
        assertThat(group.roleOf(member)).isEqualTo("banned");
    }

    @Test
    void keepsSomebodyOutWhoLeftOrNeverCame() {
        UUID gone = group.member();
        group.leave(gone).expect(204);
        UUID stranger = Uuids.next();

        for (UUID account : List.of(gone, stranger)) {
            group.give(group.owner, account, "banned").expect(200);
            assertThat(group.join(account).expect(403).code()).isEqualTo("banned");
        }
    }

    @Test
    void isLiftedByWhoMayBanAlone() {
        UUID member = group.member();
        group.give(group.owner, member, "banned").expect(200);
        assertThat(group.give(group.owner, member, "member").expect(404).code()).isEqualTo("member-not-found");
        assertThat(group.remove(member, member).expect(403).code()).isEqualTo("not-permitted");
        assertThat(group.remove(group.member(), member).expect(403).code()).isEqualTo("not-permitted");

        group.remove(group.owner, member).expect(204);

        assertThat(group.join(member).expect(200).text("/role")).isEqualTo("member");
    }

    @Test
    void reachesNobodyAbove() {
        UUID moderator = group.member("moderator");

        for (UUID above : List.of(group.owner, group.member("administrator"), group.member("moderator"), moderator)) {
            assertThat(group.give(moderator, above, "banned").expect(403).code())
                    .isEqualTo("outranked");
        }
        assertThat(group.remove(moderator, group.owner).expect(403).code()).isEqualTo("outranked");
    }

    @Test
    void removesSomebodyWhoMayComeBack() {
        UUID member = group.member();

        group.remove(group.owner, member).expect(204);
        group.remove(group.owner, member).expect(204);

        assertThat(group.roleOf(member)).isEmpty();
        group.join(member).expect(200);
    }

    @Test
    void isKnownToWhoMayBanAlone() {
        UUID member = group.member();
        UUID banned = group.member();
        group.give(group.owner, banned, "banned").expect(200);
        String path = group.path + "/members/" + banned;

        group.as(member).get(path).expect(404);
        assertThat(group.as(member)
                        .get(group.path + "/members?role=banned")
                        .expect(403)
                        .code())
                .isEqualTo("not-permitted");
        assertThat(group.own().get(path).expect(200).text("/role")).isEqualTo("banned");
        assertThat(group.own()
                        .get(group.path + "/members?role=banned")
                        .expect(200)
                        .text("/items/0/account"))
                .isEqualTo(banned.toString());
    }

    /** Whichever comes first: in the end the account is out. */
    @RepeatedTest(5)
    void holdsWhileSomebodyJoins() throws Exception {
        UUID account = Uuids.next();

        List<Integer> statuses = AtOnce.of(List.of(
                () -> group.join(account).status(),
                () -> group.give(group.owner, account, "banned").status(),
                () -> group.join(account).status()));

        assertThat(statuses.get(1)).isEqualTo(200);
        assertThat(statuses).allMatch(status -> status == 200 || status == 403);
        assertThat(group.roleOf(account)).isEqualTo("banned");
        assertThat(group.join(account).expect(403).code()).isEqualTo("banned");
    }
}
