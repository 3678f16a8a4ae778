package net.openmeet.community.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.schemas.change.FieldChange;
import net.openmeet.schemas.community.AccountSnapshot;
import net.openmeet.schemas.community.AccountUpdated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningService
class ChangingAProfileIT {

    private final Api api;
    private final Messages messages = Servers.shared().messages();
    private final UUID id = Uuids.next();

    ChangingAProfileIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void isAMember() {
        api.as(id).put("/api/me").expect(200);
    }

    @Test
    void changesWhatIsGivenAndTellsOthers() {
        String handle = uniqueHandle();

        ApiResponse changed = patch("\"1\"", "{\"handle\": \"%s\"}".formatted(handle.toUpperCase(Locale.ROOT)))
                .expect(200);

        assertThat(changed.text("/handle")).isEqualTo(handle);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.header("Version-Token")).isEqualTo("account/" + id + "/2");
        assertThat(api.get("/api/accounts/" + handle).expect(200).text("/id")).isEqualTo(id.toString());
        Message<AccountUpdated> told = messages.await(
                AccountUpdated.class, message -> message.getAccountId().equals(id));
        assertThat(told.body().getVersion()).isEqualTo(2);
        assertThat(told.body().getChanges())
                .extracting(FieldChange::getField, FieldChange::getBefore, FieldChange::getAfter)
                .contains(tuple("handle", null, null));
        messages.await(
                AccountSnapshot.class,
                state -> state.getAccountId().equals(id) && state.getHandle().equals(handle));
    }

    @Test
    void changesNothingWhereTheAnswerCouldNotBeRead() {
        api.as(id)
                .with("If-Match", "*")
                .with("Accept", "text/html")
                .patch("/api/me", "{\"displayName\": \"Somebody Else\"}")
                .expect(406);

        assertThat(api.as(id).get("/api/me").text("/displayName")).isNotEqualTo("Somebody Else");
    }

    @Test
    void changesNothingWhereNothingDiffers() {
        String name = api.as(id).put("/api/me").text("/displayName");

        ApiResponse same =
                patch("\"1\"", "{\"displayName\": \"%s\"}".formatted(name)).expect(200);

        assertThat(same.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void refusesAChangeOfAVersionThatIsGone() {
        patch("\"1\"", "{\"displayName\": \"One\"}").expect(200);

        ApiResponse late = patch("\"1\"", "{\"displayName\": \"Two\"}").expect(412);

        assertThat(late.code()).isEqualTo("version-mismatch");
        assertThat(late.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        assertThat(api.as(id).patch("/api/me", "{}").expect(428).code()).isEqualTo("precondition-required");
    }

    @Test
    void leavesAHandleToWhoHasIt() {
        String handle = uniqueHandle();
        patch("\"1\"", "{\"handle\": \"%s\"}".formatted(handle)).expect(200);
        UUID other = Uuids.next();
        api.as(other).put("/api/me").expect(200);

        ApiResponse refused = api.as(other)
                .with("If-Match", "\"1\"")
                .patch("/api/me", "{\"handle\": \"%s\"}".formatted(handle))
                .expect(409);

        assertThat(refused.code()).isEqualTo("handle-taken");
        assertThat(refused.faults()).containsExactly("/handle");
    }

    @Test
    void givesAHandleToOneOfManyWhoWantItAtOnce() throws InterruptedException {
        String handle = uniqueHandle();
        List<Callable<Integer>> racers = IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    Api racer = api.as(Uuids.next());
                    racer.put("/api/me").expect(200);
                    return racer.with("If-Match", "*")
                            .patch("/api/me", "{\"handle\": \"%s\"}".formatted(handle))
                            .status();
                })
                .toList();

        List<Integer> statuses;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses =
                    executor.invokeAll(racers).stream().map(Future::resultNow).toList();
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void losesNoUpdateAmongManyOfOneVersion() throws InterruptedException {
        List<Callable<Integer>> racers = IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(
                        number -> () -> patch("\"1\"", "{\"displayName\": \"Name %d\"}".formatted(number))
                                .status())
                .toList();

        List<Integer> statuses;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses =
                    executor.invokeAll(racers).stream().map(Future::resultNow).toList();
        }

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"handle": "admin"}                       | /handle      | reserved
                    {"handle": "ab"}                          | /handle      | too-short
                    {"handle": "\\u0430lice"}                 | /handle      | forbidden-character
                    {"handle": null}                          | /handle      | required
                    {"displayName": null}                     | /displayName | required
                    {"displayName": "  "}                     | /displayName | blank
                    {"displayName": "\\u202Eecila"}           | /displayName | forbidden-character
                    {"displayName": "\\u0410lice"}            | /displayName | deceptive
                    """)
    void saysWhatIsWrongWhere(String body, String pointer, String code) {
        ApiResponse refused = patch("\"1\"", body).expect(422);

        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.faults()).containsExactly(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        ApiResponse refused = patch("\"1\"", "{\"handle\": \"-\", \"displayName\": \"%s\"}".formatted("x".repeat(65)));

        assertThat(refused.faults()).containsExactlyInAnyOrder("/handle", "/displayName");
    }

    @Test
    void refusesWhatAnAccountDoesNotHave() {
        assertThat(patch("\"1\"", "{\"kind\": \"shadow\"}").faults()).containsExactly("/kind");
    }

    private ApiResponse patch(String version, String body) {
        return api.as(id).with("If-Match", version).patch("/api/me", body);
    }

    private static String uniqueHandle() {
        String text = Uuids.next().toString();
        return "p" + text.substring(text.length() - 12);
    }
}
