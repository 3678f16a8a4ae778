package net.openmeet.community.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.community.AccountReinstated;
import net.openmeet.schemas.community.AccountSuspended;
import net.openmeet.schemas.community.RestrictionSnapshot;
import net.openmeet.schemas.community.ThingHidden;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ModeratingIT {

    private final UUID somebody = Uuids.next();
    private final Api anybody;
    private final JdbcClient database;
    private final Messages messages;
    private final ModeratedInstance instance;

    ModeratingIT(Api api, JdbcClient database, Messages messages) {
        this.anybody = api;
        this.database = database;
        this.messages = messages;
        this.instance = new ModeratedInstance(api, database);
    }

    @Test
    void isForThoseWhoHaveTheRoleNow() {
        List<String> pages = List.of("/api/reports", "/api/moderation/log");
        pages.forEach(page -> instance.own().get(page).expect(200));
        pages.forEach(page ->
                assertThat(anybody.as(somebody).get(page).expect(403).code()).isEqualTo("role-required"));

        instance.revoke();

        pages.forEach(page -> instance.own().get(page).expect(403));
        instance.grant();
        assertThat(instance.own().get("/api/moderation/log").expect(200).body())
                .contains("role-granted", "role-revoked", instance.moderator.toString());
    }

    @Test
    void decidesAllReportsOfAThingTogetherAndAnswersEach() {
        UUID other = Uuids.next();
        String handle = instance.handleOf(somebody);
        UUID reader = Uuids.next();
        String address = "reporter-" + reader + "@example.org";
        instance.handleOf(reader);
        database.sql("""
                        insert into account_address (id, account_id, address, comparable, added_at)
                        values (:id, :id, :address, :address, now())""").param("id", reader).param("address", address).update();
        ApiResponse first = instance.report(reader, "account", handle).expect(201);
        instance.report(other, "account", handle).expect(201);

        assertThat(instance.own()
                        .post("/api/reports/" + first.text("/id") + "/take", "{}")
                        .expect(200)
                        .text("/stage"))
                .isEqualTo("taken");
        instance.decide(first, "{\"decision\": \"suspend\", \"answer\": \"Thanks to you.\", \"note\": \"Again\"}")
                .expect(200);

        for (UUID reporter : List.of(reader, other)) {
            ApiResponse own = anybody.as(reporter).get("/api/me/reports").expect(200);
            assertThat(own.at("/items/0/decision").asString()).isEqualTo("suspend");
            assertThat(own.at("/items/0/answer").asString()).isEqualTo("Thanks to you.");
            assertThat(own.body()).doesNotContain("Again");
        }
        assertThat(Mailbox.shared().await(address, 1).text()).contains(handle, "suspended", "Thanks to you.");
        assertThat(instance.decide(first, "{\"decision\": \"dismiss\"}")
                        .expect(409)
                        .code())
                .isEqualTo("already-decided");
        assertThat(instance.own()
                        .get("/api/moderation/log")
                        .expect(200)
                        .at("/items/0/note")
                        .asString())
                .isEqualTo("Again");
    }

    @Test
    void tellsAModeratorNothingOfReportsOfHimself() {
        ApiResponse report = instance.report(somebody, "account", instance.handleOf(instance.moderator))
                .expect(201);

        assertThat(instance.own().get("/api/reports?limit=200").expect(200).body())
                .doesNotContain(report.text("/id"));
        instance.own()
                .post("/api/reports/" + report.text("/id") + "/take", "{}")
                .expect(404);
        instance.decide(report, "{\"decision\": \"dismiss\"}").expect(404);
    }

    @Test
    void leavesWhatIsAModeratorsOwnToOthers() {
        ApiResponse group = instance.own()
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(201);
        ApiResponse report =
                instance.report(somebody, "group", group.text("/slug")).expect(201);

        assertThat(instance.own().get("/api/reports?limit=200").expect(200).body())
                .doesNotContain(report.text("/id"));
        instance.decide(report, "{\"decision\": \"dismiss\"}").expect(404);

        var other = new ModeratedInstance(anybody, database);
        other.decide(report, "{\"decision\": \"hide\"}").expect(200);
        String restriction = "/api/moderation/restrictions/" + group.text("/id");
        instance.own().delete(restriction).expect(404);
        other.own().delete(restriction).expect(204);
    }

    @Test
    void letsASuspendedAccountChangeNothingAndSeeWhy() {
        String handle = instance.handleOf(somebody);
        instance.suspend(somebody);

        ApiResponse refused = anybody.as(somebody)
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(403);
        assertThat(refused.code()).isEqualTo("account-suspended");
        assertThat(refused.text("/detail")).contains("spam");
        assertThat(anybody.as(somebody).get("/api/me").expect(200).text("/suspension/reason"))
                .isEqualTo("spam");
        anybody.as(somebody).delete("/api/me/sessions").expect(204);
        // As the gateway asks before a first write.
        anybody.as(somebody).put("/api/me").expect(200);
        anybody.get("/api/accounts/" + handle).expect(404);
        instance.report(Uuids.next(), "account", handle).expect(404);
        AccountSuspended told = messages.await(
                        AccountSuspended.class,
                        message -> message.getAccountId().equals(somebody))
                .body();
        assertThat(told.getChange().getChangedBy()).isEqualTo(instance.moderator);
    }

    @Test
    void reinstatesAnAccountAsItWas() {
        String handle = instance.handleOf(somebody);
        instance.suspend(somebody);

        instance.own().delete("/api/moderation/restrictions/" + somebody).expect(204);

        anybody.as(somebody)
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(201);
        anybody.get("/api/accounts/" + handle).expect(200);
        instance.own().delete("/api/moderation/restrictions/" + somebody).expect(404);
        assertThat(messages.await(
                                AccountReinstated.class,
                                message -> message.getAccountId().equals(somebody))
                        .body()
                        .getVersion())
                .isEqualTo(2);
    }

    @Test
    void endsARestrictionWhenItsTimeIsOver() {
        String handle = instance.handleOf(somebody);
        ApiResponse report = instance.report(Uuids.next(), "account", handle).expect(201);
        assertThat(instance.decide(report, "{\"decision\": \"suspend\", \"until\": \"2020-01-01T00:00:00Z\"}")
                        .expect(422)
                        .body())
                .contains("/until");
        instance.decide(report, "{\"decision\": \"suspend\", \"until\": \"2099-01-01T00:00:00Z\"}")
                .expect(200);
        assertThat(change().expect(403).text("/detail")).contains("2099-01-01");

        database.sql("update work set due_at = now() where kind = 'restriction-end' and key = :key")
                .param("key", somebody.toString())
                .update();

        Await.until("the account is reinstated", () -> change().status() == 200);
    }

    @Test
    void hidesAGroupFromAllButItsOwners() {
        ApiResponse created = anybody.as(somebody)
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(201);
        String path = created.header("Location");
        UUID member = Uuids.next();
        anybody.as(member).put(path + "/membership").expect(200);
        String link = anybody.as(somebody)
                .post(path + "/invitations", "{}")
                .expect(201)
                .text("/link");
        ApiResponse report = reportGroup(path);
        assertThat(instance.decide(report, "{\"decision\": \"suspend\"}")
                        .expect(422)
                        .code())
                .isEqualTo("decision-does-not-fit");

        instance.decide(report, "{\"decision\": \"hide\"}").expect(200);

        anybody.get(path).expect(404);
        anybody.as(member).get(path).expect(404);
        anybody.as(Uuids.next()).put(path + "/membership").expect(404);
        anybody.get(link).expect(404);
        assertThat(anybody.as(member).get("/api/groups?member=me").body()).doesNotContain(created.text("/id"));
        assertThat(anybody.get("/api/groups?limit=200").expect(200).body()).doesNotContain(created.text("/id"));
        anybody.as(somebody).get(path).expect(200);
        assertThat(anybody.as(somebody).get(path + "/restriction").expect(200).text("/reason"))
                .isEqualTo("spam");
        messages.await(
                ThingHidden.class, message -> message.getThingId().toString().equals(created.text("/id")));
        instance.own()
                .delete("/api/moderation/restrictions/" + created.text("/id"))
                .expect(204);
        anybody.as(member).get(path).expect(200);
    }

    @Test
    void deletesAGroupForItsOwnersToo() {
        ApiResponse created = anybody.as(somebody)
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(201);
        String path = created.header("Location");

        instance.decide(reportGroup(path), "{\"decision\": \"delete\"}").expect(200);

        anybody.as(somebody).get(path).expect(404);
        RestrictionSnapshot state = messages.await(
                        RestrictionSnapshot.class,
                        message -> message.getThingId().toString().equals(created.text("/id")))
                .body();
        assertThat(state.getRemoved()).isTrue();
    }

    @Test
    void keepsATrailThatNobodyChanges() {
        instance.suspend(somebody);

        assertThatThrownBy(() -> database.sql("update moderation_log set note = 'Nothing happened'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from moderation_log").update())
                .isInstanceOf(DataAccessException.class);
    }

    private ApiResponse change() {
        return anybody.as(somebody).with("If-Match", "*").patch("/api/me", "{}");
    }

    private ApiResponse reportGroup(String path) {
        return instance.report(Uuids.next(), "group", path.substring(path.lastIndexOf('/') + 1))
                .expect(201);
    }
}
