package net.openmeet.community.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.Tokens;
import net.openmeet.schemas.community.AccountKind;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.schemas.community.AccountSnapshot;
import org.junit.jupiter.api.Test;

@RunningService
class ComingForTheFirstTimeIT {

    private static final int RACERS = 16;

    private final Api api;
    private final Messages messages = Servers.shared().messages();

    ComingForTheFirstTimeIT(Api api) {
        this.api = api;
    }

    @Test
    void makesAnAccountAndTellsOthers() {
        UUID id = Uuids.next();

        ApiResponse me = api.as(id).put("/api/me").expect(200);

        assertThat(me.text("/id")).isEqualTo(id.toString());
        assertThat(me.text("/kind")).isEqualTo("member");
        assertThat(me.text("/handle")).startsWith("member-");
        assertThat(me.header("ETag")).isEqualTo("\"1\"");
        Message<AccountRegistered> told = messages.await(
                AccountRegistered.class, message -> message.getAccountId().equals(id));
        assertThat(told.key()).isEqualTo(id);
        assertThat(told.body().getKind()).isEqualTo(AccountKind.MEMBER);
        assertThat(told.body().getVersion()).isEqualTo(1);
        assertThat(told.body().getChange().getChangedBy()).isEqualTo(id);
        Message<AccountSnapshot> state = messages.await(
                AccountSnapshot.class, message -> message.getAccountId().equals(id));
        assertThat(state.key()).isEqualTo(id);
        assertThat(state.body().getHandle()).isEqualTo(me.text("/handle"));
    }

    @Test
    void makesNoAccountByReading() {
        UUID id = Uuids.next();

        assertThat(api.as(id).get("/api/me").expect(404).code()).isEqualTo("account-not-found");

        api.as(id).put("/api/me").expect(200);
        assertThat(api.as(id).get("/api/me").expect(200).text("/id")).isEqualTo(id.toString());
    }

    @Test
    void makesAnAccountByChangingIt() {
        UUID id = Uuids.next();

        ApiResponse me = api.as(id)
                .with("If-Match", "*")
                .patch("/api/me", "{\"displayName\": \"Erin\"}")
                .expect(200);

        assertThat(me.text("/displayName")).isEqualTo("Erin");
        assertThat(me.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void takesHandleAndNameFromTheIssuerIfTheyWillDo() {
        String handle = uniqueHandle();

        ApiResponse me =
                named(Uuids.next().toString(), handle, "Анна К.").put("/api/me").expect(200);

        assertThat(me.text("/handle")).isEqualTo(handle);
        assertThat(me.text("/displayName")).isEqualTo("Анна К.");
    }

    @Test
    void leavesAHandleToWhoHasItAndReservedOnesToNobody() {
        String handle = uniqueHandle();
        named(Uuids.next().toString(), handle, "First").put("/api/me").expect(200);

        ApiResponse second = named(Uuids.next().toString(), handle.toUpperCase(Locale.ROOT), "Second")
                .put("/api/me")
                .expect(200);
        ApiResponse admin = named(Uuids.next().toString(), "admin", "\u202EnimdA")
                .put("/api/me")
                .expect(200);

        assertThat(second.text("/handle")).startsWith("member-");
        assertThat(second.text("/displayName")).isEqualTo("Second");
        assertThat(admin.text("/handle")).startsWith("member-").isEqualTo(admin.text("/displayName"));
    }

    @Test
    void knowsPeopleOfAnIssuerWhoseSubjectsAreNoUuids() {
        String subject = "auth0|" + Uuids.next();

        String id = named(subject, "", "Erin").put("/api/me").expect(200).text("/id");

        assertThat(UUID.fromString(id).version()).isEqualTo(5);
        assertThat(named(subject, "", "Erin").put("/api/me").text("/id")).isEqualTo(id);
    }

    @Test
    void makesOneAccountHoweverManyRequestsComeAtOnce() throws InterruptedException {
        UUID id = Uuids.next();
        String handle = uniqueHandle();

        List<ApiResponse> answers = atOnce(
                () -> named(id.toString(), handle, "Racer").put("/api/me").expect(200));

        assertThat(answers)
                .extracting(ApiResponse::body)
                .containsOnly(answers.getFirst().body());
        messages.await(
                AccountRegistered.class, message -> message.getAccountId().equals(id));
        assertThat(messages.seen(
                        AccountRegistered.class,
                        message -> message.getAccountId().equals(id)))
                .hasSize(1);
    }

    @Test
    void givesAHandleToOneOfManyWhoWantItAtOnce() throws InterruptedException {
        String handle = uniqueHandle();

        List<ApiResponse> answers = atOnce(() ->
                named(Uuids.next().toString(), handle, "Racer").put("/api/me").expect(200));

        assertThat(answers)
                .extracting(answer -> answer.text("/handle"))
                .doesNotHaveDuplicates()
                .contains(handle);
    }

    private Api named(String subject, String handle, String name) {
        String token = Tokens.bearer(
                subject, claims -> claims.claim("preferred_username", handle).claim("name", name));
        return api.with("Authorization", "Bearer " + token);
    }

    private static String uniqueHandle() {
        String id = Uuids.next().toString();
        return "p" + id.substring(id.length() - 12);
    }

    private static List<ApiResponse> atOnce(Callable<ApiResponse> request) throws InterruptedException {
        try (ExecutorService racers = Executors.newVirtualThreadPerTaskExecutor()) {
            return racers.invokeAll(Stream.generate(() -> request).limit(RACERS).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
