package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;

@RunningService
class GivingRolesIT {

    private final GroupUnderTest group;

    GivingRolesIT(Api api) {
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void isForOwnersAndForAdministratorsBeneathThem() {
        UUID administrator = group.member("administrator");
        UUID member = group.member();

        ApiResponse given = group.give(administrator, member, "moderator").expect(200);

        assertThat(given.text("/role")).isEqualTo("moderator");
        assertThat(group.roleOf(member)).isEqualTo("moderator");
        assertThat(group.give(administrator, member, "administrator")
                        .expect(403)
                        .code())
                .isEqualTo("outranked");
        assertThat(group.give(administrator, group.owner, "member").expect(403).code())
                .isEqualTo("outranked");
        assertThat(group.give(member, group.member(), "guest").expect(403).code())
                .isEqualTo("not-permitted");
    }

    @Test
    void makesNobodyAnOwner() {
        UUID member = group.member();

        assertThat(group.give(group.owner, member, "owner").expect(409).code()).isEqualTo("ownership-is-offered");
    }

    @Test
    void letsNobodyBelongWhoDidNotCome() {
        UUID stranger = Uuids.next();

        assertThat(group.give(group.owner, stranger, "member").expect(404).code())
                .isEqualTo("member-not-found");
        assertThat(group.roleOf(stranger)).isEmpty();
    }

    @Test
    void letsEverybodyLayDownWhatTheyAre() {
        UUID moderator = group.member("moderator");

        group.give(moderator, moderator, "member").expect(200);

        assertThat(group.give(moderator, moderator, "moderator").expect(403).code())
                .isEqualTo("not-permitted");
        assertThat(group.give(moderator, moderator, "banned").expect(403).code())
                .isEqualTo("not-permitted");
    }

    @Test
    void changesTheVersionThatTheGiverMeans() {
        UUID member = group.member();
        String path = group.path + "/members/" + member;

        assertThat(group.own()
                        .with("If-Match", "\"7\"")
                        .put(path, "{\"role\": \"guest\"}")
                        .expect(412)
                        .header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(group.own()
                        .with("If-Match", "\"1\"")
                        .put(path, "{\"role\": \"guest\"}")
                        .expect(200)
                        .header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(group.give(group.owner, member, "guest").expect(200).header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void knowsItsRolesAndAccounts() {
        for (String body : new String[] {"{}", "{\"role\": \"none\"}", "{\"role\": \"Member\"}"}) {
            assertThat(group.own()
                            .put(group.path + "/members/" + Uuids.next(), body)
                            .expect(422)
                            .faults())
                    .containsExactly("/role");
        }
        group.own().put(group.path + "/members/bob", "{\"role\": \"guest\"}").expect(400);
    }
}
