package net.openmeet.community.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.Remnant;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Suspensions;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Tokens;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountErased;
import net.openmeet.schemas.community.GroupDeleted;
import net.openmeet.schemas.erasure.AccountForgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class DeletingOnesAccountIT {

    private final Api api;
    private final Messages messages;
    private final PersonalRows rows;
    private final JdbcClient database;
    private final Suspensions suspensions;
    private final UUID gone = Uuids.next();
    private final UUID other = Uuids.next();
    private final String address = gone + "@example.org";
    private String handle = "";

    DeletingOnesAccountIT(Api api, Messages messages, PersonalRows rows, JdbcClient database, Suspensions suspensions) {
        this.api = api;
        this.messages = messages;
        this.rows = rows;
        this.database = database;
        this.suspensions = suspensions;
    }

    @BeforeEach
    void hasAnAccount() {
        handle = "gone-" + gone.toString().substring(24);
        api.as(gone).put("/api/me").expect(200);
        api.as(gone)
                .with("If-Match", "*")
                .patch("/api/me", "{\"handle\": \"" + handle + "\"}")
                .expect(200);
        api.as(other).put("/api/me").expect(200);
        database.sql("""
                        insert into account_address (id, account_id, address, comparable, added_at)
                        values (:id, :account, :address, :address, now())""")
                .param("id", Uuids.next())
                .param("account", gone)
                .param("address", address)
                .update();
        database.sql("""
                        insert into outside_account (id, account_id, issuer, subject, label, added_at)
                        values (:id, :account, 'https://people.example', :subject, 'Example', now())""")
                .param("id", Uuids.next())
                .param("account", gone)
                .param("subject", "subject-" + gone)
                .update();
    }

    @Test
    void waitsForAWhileInWhichNobodySeesTheProfileAndItCanBeTakenBack() {
        assertThat(api.as(gone).delete("/api/me").expect(403).code()).isEqualTo("fresh-sign-in-needed");

        ApiResponse deleted = delete().expect(202);

        Duration wait = Duration.between(now(), Instant.parse(deleted.text("/deletesAt")));
        assertThat(wait).isBetween(Duration.ofDays(14).minusMinutes(1), Duration.ofDays(14));
        assertThat(api.as(gone).get("/api/me").expect(200).text("/deletesAt")).isEqualTo(deleted.text("/deletesAt"));
        assertThat(delete().expect(202).text("/deletesAt")).isEqualTo(deleted.text("/deletesAt"));
        api.get("/api/accounts/" + handle).expect(404);
        assertThat(Mailbox.shared().await(address, 1).subject())
                .isEqualTo("Your OpenMeet account is about to be deleted");

        assertThat(api.as(gone)
                        .post("/api/me/restore", "{}")
                        .expect(200)
                        .at("/deletesAt")
                        .isNull())
                .isTrue();
        api.get("/api/accounts/" + handle).expect(200);
        waitingPeriodPasses();
        Await.until("the work is done", () -> waiting() == 0);
        api.as(gone).get("/api/me").expect(200);
    }

    @Test
    void isTheRightOfAnAccountThatIsSuspendedToo() {
        database.sql("""
                        insert into restricted_thing (thing_id, kind, version, restricted, reason, updated_at)
                        values (:id, 'ACCOUNT', 1, true, 'SPAM', now())""").param("id", gone).update();
        suspensions.forget();
        assertThat(api.as(gone)
                        .post("/api/groups", GroupRequests.visibleTo("public"))
                        .expect(403)
                        .code())
                .isEqualTo("account-suspended");

        delete().expect(202);
        api.as(gone).post("/api/me/restore", "{}").expect(200);
    }

    @Test
    void leavesNothingOfThePersonAndTheGroupToItsAdministrator() {
        String group = group();
        UUID id = UUID.fromString(api.get(group).expect(200).text("/id"));
        api.as(other).put(group + "/membership").expect(200);
        api.as(gone)
                .put(group + "/members/" + other, "{\"role\": \"administrator\"}")
                .expect(200);

        erase();

        AccountErased fact = messages.await(
                        AccountErased.class, told -> told.getAccountId().equals(gone))
                .body();
        assertThat(fact.getHeirs()).singleElement().satisfies(heir -> {
            assertThat(heir.getGroupId()).isEqualTo(id);
            assertThat(heir.getAccountId()).isEqualTo(other);
        });
        messages.awaitTombstone(Topics.COMMUNITY_STATE, gone);
        assertThat(api.as(other).get(group).expect(200).text("/owners/0")).contains(other.toString());
        assertThat(api.as(gone).get("/api/me").expect(401).code()).isEqualTo("account-erased");
        Await.until("it is forgotten", () -> forgottenBy().contains("community-service"));
        assertThat(rows.remnants(gone).stream()
                        .filter(remnant -> remnant.treatment().leavesNothing())
                        .map(Remnant::column))
                .isEmpty();
    }

    @Test
    void takesAGroupAlongThatNobodyElseCouldRun() {
        String group = group();
        UUID id = UUID.fromString(api.get(group).expect(200).text("/id"));

        erase();

        messages.await(GroupDeleted.class, told -> told.getGroupId().equals(id));
        api.get(group).expect(404);
    }

    @Test
    void givesItsHandleToNobodyElse() {
        erase();

        api.get("/api/accounts/" + handle).expect(404);
        assertThat(database.sql("select count(*) from account_handle where handle = :handle")
                        .param("handle", handle)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(api.as(other)
                        .with("If-Match", "*")
                        .patch("/api/me", "{\"handle\": \"" + handle + "\"}")
                        .expect(409)
                        .code())
                .isEqualTo("handle-taken");
    }

    @Test
    void isToldByEachServiceThatItHasForgotten() {
        erase();
        Await.until("it is forgotten here", () -> forgottenBy().contains("community-service"));

        Topics.all().stream()
                .filter(topic -> topic.messages().contains(AccountForgotten.class))
                .forEach(topic -> messages.publish(
                        topic,
                        gone,
                        AccountForgotten.newBuilder()
                                .setAccountId(gone)
                                .setVersion(2)
                                .setForgottenAt(now())
                                .build()));

        Await.until(
                "all have said so",
                () -> database.sql("select completed_at is not null from erasure where account_id = :id")
                        .param("id", gone)
                        .query(Boolean.class)
                        .single());
    }

    private void erase() {
        delete().expect(202);
        waitingPeriodPasses();
        Await.until(
                "the account is no more",
                () -> database.sql("select count(*) from account where id = :id")
                                .param("id", gone)
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private ApiResponse delete() {
        String fresh = Tokens.bearer(gone.toString(), claims -> claims.claim("auth_time", now().getEpochSecond()));
        return api.with("Authorization", "Bearer " + fresh).delete("/api/me");
    }

    private String group() {
        return api.as(gone)
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(201)
                .header("Location");
    }

    private void waitingPeriodPasses() {
        database.sql("update work set due_at = '-infinity' where kind = 'account-erasure' and key = :id")
                .param("id", gone.toString())
                .update();
    }

    private int waiting() {
        return database.sql("select count(*) from work where kind = 'account-erasure' and key = :id")
                .param("id", gone.toString())
                .query(Integer.class)
                .single();
    }

    private String forgottenBy() {
        return database.sql("select forgotten_by::text from erasure where account_id = :id")
                .param("id", gone)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
