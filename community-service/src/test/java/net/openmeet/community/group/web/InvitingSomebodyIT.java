package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class InvitingSomebodyIT {

    private static final Pattern LINK = Pattern.compile("http\\S+?(/groups/invitations/\\S+)");

    private final UUID somebody = Uuids.next();
    private final String address = "invited-" + somebody + "@example.org";
    private final Api anybody;
    private final GroupUnderTest group;
    private final JdbcClient database;

    InvitingSomebodyIT(Api api, JdbcClient database) {
        this.anybody = api;
        this.group = GroupUnderTest.made(api, GroupRequests.visibleTo("private"));
        this.database = database;
    }

    @Test
    void showsTheGroupToWhoIsInvitedByNameAlone() {
        ApiResponse invited = invite(byHandle()).expect(201);
        String path = "/api/groups/invitations/" + invited.text("/id");
        assertThat(invited.text("/account")).isEqualTo(somebody.toString());

        ApiResponse mine = anybody.as(somebody).get("/api/groups/invitations").expect(200);
        assertThat(mine.text("/items/0/group/slug")).isNotEmpty();
        assertThat(mine.text("/items/0/links/self")).isEqualTo(path);
        anybody.as(somebody).get(group.path).expect(200);
        for (Api other : new Api[] {anybody, anybody.as(Uuids.next())}) {
            assertThat(other.get(path).expect(404).code()).isEqualTo("invitation-not-found");
            other.get(group.path).expect(404);
        }
        anybody.as(Uuids.next()).post(path + "/accept", "{}").expect(404);

        anybody.as(somebody).post(path + "/accept", "{}").expect(200);

        assertThat(group.roleOf(somebody)).isEqualTo("member");
        assertThat(invite(byHandle()).expect(409).code()).isEqualTo("already-member");
        assertThat(anybody.as(somebody)
                        .get("/api/groups/invitations")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    /** Seeing it is enough to join an open one that isn't private. */
    @Test
    void isTheOnlyWayIntoAPrivateGroup() {
        String path = "/api/groups/invitations/"
                + invite(byHandle().replace("}", ", \"role\": \"guest\"}"))
                        .expect(201)
                        .text("/id");

        assertThat(group.join(somebody).expect(409).code()).isEqualTo("joining-by-invitation");
        assertThat(anybody.as(somebody)
                        .put(group.path + "/request", "{}")
                        .expect(409)
                        .code())
                .isEqualTo("joining-by-invitation");

        assertThat(anybody.as(somebody).post(path + "/accept", "{}").expect(200).text("/role"))
                .isEqualTo("guest");
    }

    @Test
    void listsAllOfThemOverSeveralPages() {
        String body = byHandle();
        GroupUnderTest banning = GroupUnderTest.made(anybody, GroupRequests.visibleTo("private"));
        for (GroupUnderTest inviting : List.of(group, banning, GroupUnderTest.open(anybody))) {
            inviting.own().post(inviting.path + "/invitations", body).expect(201);
        }
        banning.give(banning.owner, somebody, "banned").expect(200);
        banning.own().post(banning.path + "/invitations", body).expect(201);
        Api api = anybody.as(somebody);

        ApiResponse first = api.get("/api/groups/invitations?limit=1").expect(200);
        ApiResponse second = api.get("/api/groups/invitations?limit=1&cursor=" + first.text("/next"))
                .expect(200);

        assertThat(second.text("/items/0/group/id")).isEqualTo(group.id.toString());
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void isDeclined() {
        String path =
                "/api/groups/invitations/" + invite(byHandle()).expect(201).text("/id");

        anybody.as(somebody).post(path + "/decline", "{}").expect(204);

        anybody.as(somebody).get(group.path).expect(404);
        anybody.as(somebody).post(path + "/accept", "{}").expect(404);
    }

    @Test
    void invitesTheSameAgainInPlaceOfBefore() {
        String first = invite(byHandle()).expect(201).text("/id");

        assertThat(invite(byHandle()).expect(201).text("/id")).isEqualTo(first);
        assertThat(group.own()
                        .get(group.path + "/invitations")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void showsNothingToWhoIsBannedAndSaysNothingOfIt() {
        group.give(group.owner, somebody, "banned").expect(200);
        String path =
                "/api/groups/invitations/" + invite(byHandle()).expect(201).text("/id");

        anybody.as(somebody).get(group.path).expect(404);
        anybody.as(somebody).get(path).expect(404);
        anybody.as(somebody).post(path + "/accept", "{}").expect(404);
        assertThat(anybody.as(somebody)
                        .get("/api/groups/invitations")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void endsWithABan() {
        String path =
                "/api/groups/invitations/" + invite(byHandle()).expect(201).text("/id");
        group.give(group.owner, somebody, "banned").expect(200);
        group.remove(group.owner, somebody).expect(204);

        anybody.as(somebody).get(path).expect(404);
        anybody.as(somebody).get(group.path).expect(404);
    }

    @Test
    void sendsALinkByMailThatOnePersonCanUse() {
        ApiResponse invited = invite("{\"address\": \"" + address + "\"}").expect(201);
        assertThat(invited.text("/kind")).isEqualTo("mail");
        assertThat(invited.at("/link").isNull()).isTrue();
        assertThat(invited.text("/address")).isEqualTo(address);

        ReceivedMail mail = Mailbox.shared().await(address, 1);
        assertThat(mail.subject()).isEqualTo("You are invited to Yoga in Kreuzberg");
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();

        String path = "/api" + link.group(1);
        anybody.get(path).expect(200);
        anybody.as(somebody).post(path + "/accept", "{}").expect(200);
        anybody.as(Uuids.next()).post(path + "/accept", "{}").expect(404);
    }

    @Test
    void writesInTheLanguageOfWhoInvites() {
        group.own()
                .with("Accept-Language", "de")
                .post(group.path + "/invitations", "{\"address\": \"" + address + "\"}")
                .expect(201);

        assertThat(Mailbox.shared().await(address, 1).subject()).isEqualTo("Einladung zu Yoga in Kreuzberg");
    }

    @Test
    void floodsNobodysMailbox() {
        for (int mail = 1; mail <= 5; mail++) {
            invite("{\"address\": \"" + address + "\"}").expect(201);
        }

        assertThat(invite("{\"address\": \"" + address.toUpperCase(Locale.ROOT) + "\"}")
                        .expect(429)
                        .code())
                .isEqualTo("too-many-mails");
    }

    @Test
    void floodsNobodysMailboxByTakingInvitationsBackOrByOtherSpellings() {
        String spelling = "in.vited+%d-" + somebody + "@example.org";
        for (int mail = 1; mail <= 5; mail++) {
            ApiResponse invited = invite("{\"address\": \"" + spelling.formatted(mail) + "\"}")
                    .expect(201);
            group.own()
                    .delete(group.path + "/invitations/" + invited.text("/id"))
                    .expect(204);
        }

        assertThat(invite("{\"address\": \"" + spelling.formatted(6) + "\"}")
                        .expect(429)
                        .code())
                .isEqualTo("too-many-mails");
    }

    @Test
    void sendsFiftyMailsADay() {
        database.sql("""
                        insert into invitation (id, group_id, role, secret_hash, address, comparable, uses, used, invited_by, created_at, expires_at)
                        select gen_random_uuid(), :group, 'MEMBER', gen_random_uuid()::text, 'a@example.org', gen_random_uuid()::text, 1, 0,
                               :owner, now(), now() + interval '1 day'
                          from generate_series(1, 50)""").param("group", group.id).param("owner", group.owner).update();

        assertThat(invite("{\"address\": \"" + address + "\"}").expect(429).code())
                .isEqualTo("too-many-mails");
    }

    private ApiResponse invite(String body) {
        return group.own().post(group.path + "/invitations", body);
    }

    private String byHandle() {
        return "{\"handle\": \""
                + anybody.as(somebody).put("/api/me").expect(200).text("/handle") + "\"}";
    }
}
