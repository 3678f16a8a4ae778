package net.openmeet.community.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.Remnant;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Tokens;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountsMerged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class MergingAccountsIT {

    private final Api api;
    private final Messages messages;
    private final PersonalRows rows;
    private final JdbcClient database;
    private final MergeManagement merging;
    private final TransactionTemplate transaction;
    private final UUID absorbed = Uuids.next();
    private final UUID survivor = Uuids.next();
    private final UUID other = Uuids.next();

    MergingAccountsIT(
            Api api,
            Messages messages,
            PersonalRows rows,
            JdbcClient database,
            MergeManagement merging,
            TransactionTemplate transaction) {
        this.api = api;
        this.messages = messages;
        this.rows = rows;
        this.database = database;
        this.merging = merging;
        this.transaction = transaction;
    }

    @BeforeEach
    void haveAccounts() {
        Stream.of(absorbed, survivor, other).forEach(account -> {
            api.as(account).put("/api/me").expect(200);
            database.sql("""
                            insert into account_address (id, account_id, address, comparable, added_at)
                            values (:id, :account, :address, :address, now())""")
                    .param("id", Uuids.next())
                    .param("account", account)
                    .param("address", address(account))
                    .update();
        });
    }

    @Test
    void takesAFreshSignInToBoth() {
        assertThat(api.as(absorbed).post("/api/me/merge-code", "{}").expect(403).code())
                .isEqualTo("fresh-sign-in-needed");
        assertThat(api.as(survivor)
                        .post("/api/me/merges", body(codeOf(absorbed)))
                        .expect(403)
                        .code())
                .isEqualTo("fresh-sign-in-needed");
        assertThat(merge(survivor, "guessed").expect(409).code()).isEqualTo("merge-code-unknown");
        fresh(survivor).post("/api/me/merges", "{}").expect(422);
    }

    @Test
    void leavesTheSurvivorAlone() {
        String handle = api.as(absorbed).get("/api/me").expect(200).text("/handle");
        String remaining = api.as(survivor).get("/api/me").expect(200).text("/handle");

        ApiResponse merged = merge(survivor, codeOf(absorbed)).expect(202);

        assertThat(merged.text("/absorbed")).isEqualTo(absorbed.toString());
        assertThat(api.as(absorbed).get("/api/me").expect(200).text("/id")).isEqualTo(survivor.toString());
        assertThat(api.get("/api/accounts/" + handle).expect(308).header("Location"))
                .endsWith("/api/accounts/" + remaining);
        AccountsMerged fact = messages.await(
                        AccountsMerged.class, told -> told.getAccountId().equals(absorbed))
                .body();
        assertThat(fact.getSurvivorId()).isEqualTo(survivor);
        messages.awaitTombstone(Topics.COMMUNITY_STATE, absorbed);
        Stream.of(absorbed, survivor)
                .forEach(account -> assertThat(
                                Mailbox.shared().await(address(account), 1).subject())
                        .isEqualTo("Two OpenMeet accounts of yours are one now"));
        assertThat(fresh(survivor).get("/api/me/ways-in").expect(200).body())
                .contains(address(absorbed), address(survivor));
        Await.until("nothing is left", () -> left().isEmpty());
    }

    @Test
    void leavesOneMembershipOfTwo() {
        String owned = group(absorbed);
        String joined = group(other);
        become(joined, absorbed, "moderator");
        become(joined, survivor, "member");
        String banned = group(other);
        become(banned, absorbed, "banned");
        become(banned, survivor, "member");

        merge(survivor, codeOf(absorbed)).expect(202);

        Await.until("nothing is left", () -> left().isEmpty());
        assertThat(api.get(owned).expect(200).at("/owners").size()).isEqualTo(1);
        assertThat(api.get(owned).expect(200).text("/owners/0")).contains(survivor.toString());
        assertThat(role(joined)).isEqualTo("moderator");
        assertThat(role(banned)).isEqualTo("banned");
    }

    @Test
    void isRefusedForOneAccountAndForOneThatIsAboutToBeDeleted() {
        assertThat(merge(absorbed, codeOf(absorbed)).expect(409).code()).isEqualTo("same-account");
        String code = codeOf(absorbed);
        fresh(absorbed).delete("/api/me").expect(202);

        assertThat(merge(survivor, code).expect(409).code()).isEqualTo("account-ending");
        api.as(absorbed).get("/api/me").expect(200);
    }

    @Test
    void takesPlaceOnceHoweverManyWant() throws InterruptedException {
        String code = codeOf(absorbed);
        String back = codeOf(survivor);
        List<Callable<Integer>> merges = List.of(
                () -> merge(survivor, code).status(),
                () -> merge(other, code).status(),
                () -> merge(absorbed, back).status());

        List<Integer> answers;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = executor.invokeAll(merges).stream().map(Future::resultNow).toList();
        }

        long merged = answers.stream().filter(status -> status == 202).count();
        assertThat(merged).isBetween(1L, 2L);
        assertThat(answers).containsAnyOf(404, 409).doesNotContain(500);
        assertThat(database.sql("select count(*) from account where id = any (:ids)")
                        .param("ids", new UUID[] {absorbed, survivor, other})
                        .query(Long.class)
                        .single())
                .isEqualTo(3 - merged);
    }

    @Test
    void leavesNoCodeAwaitedOfWhoeverAddsAnAddressMeanwhile() {
        String added = "added-" + address(absorbed);
        fresh(absorbed)
                .post("/api/me/ways-in/addresses", "{\"address\": \"" + added + "\"}")
                .expect(202);
        String code = MailReader.code(Mailbox.shared().await(added, 1));

        ApiResponse confirmed =
                whileMerging(() -> fresh(absorbed).post("/api/me/ways-in/addresses/confirm", body(code)));

        assertThat(confirmed.expect(422).code()).isEqualTo("no-code-awaited");
    }

    @Test
    void changesTheSurvivorWhereTheProfileOfTheOtherIsChangedMeanwhile() {
        ApiResponse changed = whileMerging(
                () -> api.as(absorbed).with("If-Match", "*").patch("/api/me", "{\"displayName\": \"Both\"}"));

        assertThat(changed.expect(200).text("/id")).isEqualTo(survivor.toString());
        assertThat(api.as(survivor).get("/api/me").expect(200).text("/displayName"))
                .isEqualTo("Both");
    }

    @Test
    void isToldAtNoAddressThatMailsComeBackFrom() {
        database.sql("insert into mail_suppression (address_hash, reason, noted_at) values (:hash, 'BOUNCE', now())")
                .param("hash", new MailAddress(address(absorbed)).hash())
                .update();

        merge(survivor, codeOf(absorbed)).expect(202);

        Mailbox.shared().await(address(survivor), 1);
        assertThat(database.sql("select count(*) from work where kind = 'mail' and position(:address in payload) > 0")
                        .param("address", address(absorbed))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(Mailbox.shared().to(address(absorbed))).isEmpty();
    }

    @Test
    void goesOnToTheLastSurvivor() {
        merge(survivor, codeOf(absorbed)).expect(202);
        merge(other, codeOf(survivor)).expect(202);

        assertThat(api.as(absorbed).get("/api/me").expect(200).text("/id")).isEqualTo(other.toString());
        Await.until("nothing is left", () -> left().isEmpty());
    }

    /** What is answered to a request that comes while the accounts become one. */
    private ApiResponse whileMerging(Callable<ApiResponse> request) {
        var offered = new MergeCode(codeOf(absorbed));
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ApiResponse> answer = transaction.execute(status -> {
                merging.merge(survivor, offered, Locale.ENGLISH);
                Future<ApiResponse> asked = executor.submit(request);
                Await.until("it waits for the merge", this::somebodyWaits);
                return asked;
            });
            return Objects.requireNonNull(answer).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** For what the transaction of this thread holds. */
    private boolean somebodyWaits() {
        return database.sql(
                        "select exists (select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private String codeOf(UUID account) {
        return fresh(account).post("/api/me/merge-code", "{}").expect(200).text("/code");
    }

    private ApiResponse merge(UUID into, String code) {
        return fresh(into).post("/api/me/merges", body(code));
    }

    private Api fresh(UUID account) {
        String token = Tokens.bearer(
                account.toString(),
                claims -> claims.claim("auth_time", Clock.systemUTC().instant().getEpochSecond()));
        return api.with("Authorization", "Bearer " + token);
    }

    private String group(UUID owner) {
        return api.as(owner)
                .post("/api/groups", GroupRequests.visibleTo("public"))
                .expect(201)
                .header("Location");
    }

    private void become(String group, UUID account, String role) {
        api.as(account).put(group + "/membership").expect(200);
        api.as(other)
                .put(group + "/members/" + account, "{\"role\": \"" + role + "\"}")
                .expect(200);
    }

    private String role(String group) {
        return api.as(other).get(group + "/members/" + absorbed).expect(200).text("/role");
    }

    private List<String> left() {
        return rows.remnants(absorbed).stream()
                .filter(remnant -> remnant.treatment().leavesNothing())
                .map(Remnant::column)
                .toList();
    }

    private static String address(UUID account) {
        return account + "@example.org";
    }

    private static String body(String code) {
        return "{\"code\": \"" + code + "\"}";
    }
}
