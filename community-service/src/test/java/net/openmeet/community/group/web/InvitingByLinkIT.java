package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class InvitingByLinkIT {

    private final UUID somebody = Uuids.next();
    private final Api anybody;
    private final GroupUnderTest group;
    private final JdbcClient database;

    InvitingByLinkIT(Api api, JdbcClient database) {
        this.anybody = api;
        this.group = GroupUnderTest.made(api, GroupRequests.visibleTo("private"));
        this.database = database;
    }

    @Test
    void showsAPrivateGroupToWhoHasTheLinkAndLetsThemIn() {
        ApiResponse invited = invite("{\"role\": \"guest\"}").expect(201);
        assertThat(invited.text("/kind")).isEqualTo("link");
        assertThat(invited.header("Cache-Control")).contains("no-store");
        String link = invited.text("/link");

        ApiResponse read = anybody.get(link).expect(200);
        assertThat(read.text("/group/id")).isEqualTo(group.id.toString());
        assertThat(read.text("/role")).isEqualTo("guest");
        anybody.as(somebody).get(group.path).expect(404);

        assertThat(accept(link, somebody).expect(200).text("/role")).isEqualTo("guest");
        anybody.as(somebody).get(group.path).expect(200);
    }

    @Test
    void worksAsOftenAsItSays() {
        String link = link("{\"uses\": 2}");
        accept(link, somebody).expect(200);
        accept(link, somebody).expect(200);
        accept(link, group.owner).expect(200);
        accept(link, Uuids.next()).expect(200);

        assertThat(accept(link, Uuids.next()).expect(404).code()).isEqualTo("invitation-not-found");
        assertThat(anybody.get(link).expect(404).code()).isEqualTo("invitation-not-found");
        accept(link, somebody).expect(200);
        assertThat(group.own()
                        .get(group.path + "/invitations")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    @RepeatedTest(5)
    void letsOneInOfManyWhoUseItForTheLastTimeAtOnce() throws Exception {
        String link = link("{\"uses\": 1}");

        List<Integer> statuses = AtOnce.of(6, () -> accept(link, Uuids.next()).status());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 404);
        assertThat(group.own()
                        .get(group.path + "/members")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void isOverAfterItsTime() {
        String until = Instant.now().plus(Duration.ofDays(1)).toString();
        String link = link("{\"uses\": 5, \"expiresAt\": \"" + until + "\"}");
        accept(link, somebody).expect(200);

        database.sql("update invitation set expires_at = now() - interval '1 second' where group_id = :group")
                .param("group", group.id)
                .update();

        accept(link, Uuids.next()).expect(404);
        anybody.get(link).expect(404);
    }

    @Test
    void isTakenBack() {
        ApiResponse invited = invite("{\"uses\": 5}").expect(201);
        String path = group.path + "/invitations/" + invited.text("/id");
        accept(invited.text("/link"), somebody).expect(200);

        group.own().delete(path).expect(204);
        group.own().delete(path).expect(204);

        accept(invited.text("/link"), Uuids.next()).expect(404);
        anybody.as(somebody).get(group.path).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banned", "member"})
    void endsWhenWhoeverMadeItMayInviteNoMore(String role) {
        GroupUnderTest open = GroupUnderTest.open(anybody);
        UUID organiser = open.member("organiser");
        String invitations = open.path + "/invitations";
        String link = open.as(organiser)
                .post(invitations, "{\"uses\": 5}")
                .expect(201)
                .text("/link");
        String others =
                open.own().post(invitations, "{\"uses\": 5}").expect(201).text("/link");

        open.give(open.owner, organiser, role).expect(200);

        anybody.get(link).expect(404);
        accept(link, Uuids.next()).expect(404);
        accept(others, Uuids.next()).expect(200);
    }

    @Test
    void isNotForWhoIsBanned() {
        String link = link("{\"uses\": 5}");
        group.give(group.owner, somebody, "banned").expect(200);

        for (ApiResponse hidden : List.of(anybody.as(somebody).get(link), accept(link, somebody))) {
            assertThat(hidden.expect(404).code()).isEqualTo("invitation-not-found");
        }
    }

    @Test
    void isToldOnceAndKeptAsAHash() {
        String link = link("{}");
        String secret = link.substring(link.lastIndexOf('/') + 1);

        assertThat(secret).startsWith("secret_");
        assertThat(group.own().get(group.path + "/invitations").expect(200).body())
                .doesNotContain(secret);
        assertThat(database.sql("select count(*) from invitation where invitation::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "secret_",
        "secret_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "nothing",
        "01960000-0000-7000-8000-00000000a11c"
    })
    void isNothingThatIsGuessed(String key) {
        String path = "/api/groups/invitations/" + key;

        assertThat(anybody.get(path).expect(404).code()).isEqualTo("invitation-not-found");
        assertThat(accept(path, somebody).expect(404).code()).isEqualTo("invitation-not-found");
        assertThat(anybody.as(somebody)
                        .post(path + "/decline", "{}")
                        .expect(404)
                        .code())
                .isEqualTo("invitation-not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"uses": 0}                                   | /uses      | out-of-range
            {"uses": 1001}                                | /uses      | out-of-range
            {"role": "moderator"}                         | /role      | unknown-value
            {"expiresAt": "2000-01-01T00:00:00Z"}         | /expiresAt | out-of-range
            {"expiresAt": "+999999999-01-01T00:00:00Z"}   | /expiresAt | out-of-range
            {"handle": "nobody-of-that-name"}             | /handle    | unknown-account
            {"address": "nobody"}                         | /address   | invalid-address
            {"uses": 2, "address": "bob@example.org"}     |            | ambiguous
            """)
    void refusesWhatMakesNoInvitation(String body, String pointer, String code) {
        ApiResponse refused = invite(body).expect(422);

        assertThat(refused.faults()).containsExactly(pointer == null ? "" : pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void isMadeByWhoMayInvite() {
        UUID member = Uuids.next();
        accept(link("{}"), member).expect(200);

        assertThat(anybody.as(member)
                        .post(group.path + "/invitations", "{}")
                        .expect(403)
                        .code())
                .isEqualTo("not-permitted");
        anybody.as(member).get(group.path + "/invitations").expect(403);
        group.give(group.owner, member, "organiser").expect(200);
        anybody.as(member).post(group.path + "/invitations", "{}").expect(201);
    }

    @Test
    void hasABound() {
        database.sql("""
                        insert into invitation (id, group_id, role, secret_hash, uses, used, invited_by, created_at, expires_at)
                        select gen_random_uuid(), :group, 'MEMBER', gen_random_uuid()::text, 1, 0, :group, now(), now() + interval '1 day'
                          from generate_series(1, 200)""").param("group", group.id).update();

        assertThat(invite("{}").expect(409).code()).isEqualTo("too-many-invitations");
    }

    private ApiResponse invite(String body) {
        return group.own().post(group.path + "/invitations", body);
    }

    private String link(String body) {
        return invite(body).expect(201).text("/link");
    }

    private ApiResponse accept(String link, UUID account) {
        return anybody.as(account).post(link + "/accept", "{}");
    }
}
