package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class JoiningAGroupIT {

    private final UUID somebody = Uuids.next();
    private final Api api;
    private final JdbcClient database;
    private final GroupUnderTest group;

    JoiningAGroupIT(Api api, JdbcClient database) {
        this.api = api;
        this.database = database;
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void letsInWhoeverWantsTo() {
        String handle = api.as(somebody).put("/api/me").expect(200).text("/handle");

        ApiResponse joined = group.join(somebody).expect(200);

        assertThat(joined.text("/role")).isEqualTo("member");
        assertThat(joined.text("/account")).isEqualTo(somebody.toString());
        assertThat(joined.text("/handle")).isEqualTo(handle);
        assertThat(api.as(somebody).get(group.path + "/membership").expect(200).json())
                .isEqualTo(joined.json());
        assertThat(api.as(somebody).get("/api/groups?member=me").expect(200).text("/items/0/id"))
                .isEqualTo(group.id.toString());
    }

    @Test
    void changesNothingForWhoBelongsToItAlready() {
        UUID moderator = group.member("moderator");

        ApiResponse again = group.join(moderator).expect(200);

        assertThat(again.text("/role")).isEqualTo("moderator");
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(group.join(group.owner).expect(200).text("/role")).isEqualTo("owner");
    }

    @Test
    void makesOneMembershipOfManyRequestsAtOnce() throws Exception {
        List<Integer> versions = AtOnce.of(
                8, () -> group.join(somebody).expect(200).at("/version").asInt());

        assertThat(versions).containsOnly(1);
        assertThat(group.own()
                        .get(group.path + "/members")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void goesOnWithItsVersionsWhereSomebodyComesBack() {
        group.join(somebody).expect(200);
        group.leave(somebody).expect(204);
        group.leave(somebody).expect(204);

        assertThat(group.roleOf(somebody)).isEmpty();
        assertThat(group.join(somebody).expect(200).at("/version").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"request, joining-on-request", "invitation, joining-by-invitation"})
    void letsInNobodyWhereItIsDoneOtherwise(String joining, String code) {
        group.own()
                .with("If-Match", "*")
                .patch(group.path, "{\"joining\": \"" + joining + "\"}")
                .expect(200);

        assertThat(group.join(somebody).expect(409).code()).isEqualTo(code);
        assertThat(group.roleOf(somebody)).isEmpty();
    }

    @Test
    void showsAPrivateGroupToItsMembersAsLongAsTheyAreThat() {
        group.join(somebody).expect(200);
        String path = "/api/groups/"
                + group.own()
                        .with("If-Match", "*")
                        .patch(group.path, "{\"visibility\": \"private\"}")
                        .expect(200)
                        .text("/slug");
        api.as(somebody).get(path).expect(200);
        api.as(somebody).get(path + "/members").expect(200);
        assertThat(api.as(somebody).get("/api/groups?member=me").expect(200).text("/items/0/visibility"))
                .isEqualTo("private");

        api.as(somebody).delete(path + "/membership").expect(204);

        ApiResponse gone = api.as(somebody).get(path).expect(404);
        ApiResponse unknown = api.as(somebody).get("/api/groups/no-such-group").expect(404);
        assertThat(gone.text("/detail")).isEqualTo(unknown.text("/detail"));
        api.as(somebody).put(path + "/membership").expect(404);
        api.as(somebody).get(path + "/membership").expect(404);
        assertThat(api.as(somebody)
                        .get("/api/groups?member=me")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void letsNobodyBelongToMoreThanAThousand() {
        database.sql("""
                        with given as (select gen_random_uuid() as id, 'joined-' || gen_random_uuid() as slug
                                         from generate_series(1, 1000)),
                             taken as (insert into group_slug select slug, id, false from given),
                             made as (insert into community_group (id, version, slug, owner_ids, name, description, rules, tags, visibility,
                                                                   joining, questions, created_at, updated_at)
                                      select id, 1, slug, array[id], 'One of many', '', '', '{}', 'PRIVATE', 'OPEN', '{}', now(), now()
                                        from given
                                      returning id)
                        insert into membership (id, group_id, account_id, version, role, group_version, since, updated_at)
                        select gen_random_uuid(), id, :account, 1, 'MEMBER', 1, now(), now() from made""").param("account", somebody).update();

        assertThat(group.join(somebody).expect(409).code()).isEqualTo("too-many-memberships");
    }
}
