package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class AskingToJoinIT {

    private static final String BODY = """
            {"name": "On request", "joining": "request", "questions": ["Why?", "Since when?"]}""";

    private final UUID somebody = Uuids.next();
    private final GroupUnderTest group;
    private final JdbcClient database;

    AskingToJoinIT(Api api, JdbcClient database) {
        this.group = GroupUnderTest.made(api, BODY);
        this.database = database;
    }

    @Test
    void letsInWhoIsApproved() {
        String handle = group.as(somebody).put("/api/me").expect(200).text("/handle");
        ask("I like it.", "2019").expect(200);
        assertThat(group.roleOf(somebody)).isEmpty();

        ApiResponse waiting = group.own().get(group.path + "/requests").expect(200);
        assertThat(waiting.text("/items/0/account")).isEqualTo(somebody.toString());
        assertThat(waiting.text("/items/0/handle")).isEqualTo(handle);
        assertThat(waiting.text("/items/0/displayName")).isEqualTo(handle);
        assertThat(own().expect(200).text("/handle")).isEqualTo(handle);
        assertThat(waiting.text("/items/0/answers/0/question")).isEqualTo("Why?");
        assertThat(waiting.text("/items/0/answers/1/answer")).isEqualTo("2019");
        ApiResponse approved = decide("approve", "{}").expect(200);

        assertThat(approved.text("/role")).isEqualTo("member");
        assertThat(group.roleOf(somebody)).isEqualTo("member");
        assertThat(own().expect(404).code()).isEqualTo("request-not-found");
        assertThat(ask("Again", "2020").expect(409).code()).isEqualTo("already-member");
        assertThat(decide("approve", "{}").expect(404).code()).isEqualTo("request-not-found");
    }

    @RepeatedTest(3)
    void decidesOnce() throws Exception {
        ask("I like it.", "2019").expect(200);

        List<Integer> statuses = AtOnce.of(List.of(
                () -> decide("approve", "{}").status(),
                () -> decide("approve", "{}").status(),
                () -> decide("decline", "{\"reason\": \"No\"}").status()));

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 404);
        assertThat(group.roleOf(somebody)).isEqualTo(statuses.getLast() == 200 ? "" : "member");
    }

    @Test
    void saysWhySomebodyIsDeclinedWhoMayAskAgainLater() {
        ask("I like it.", "2019").expect(200);
        decide("decline", "{\"reason\": \"We are full.\"}").expect(200);

        ApiResponse declined = own().expect(200);
        assertThat(declined.text("/status")).isEqualTo("declined");
        assertThat(declined.text("/reason")).isEqualTo("We are full.");
        assertThat(group.own()
                        .get(group.path + "/requests")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        assertThat(ask("Please", "2019").expect(409).code()).isEqualTo("declined-recently");
        group.as(somebody).delete(group.path + "/request").expect(204);
        assertThat(ask("Please", "2019").expect(409).code()).isEqualTo("declined-recently");

        database.sql(
                        "update join_request set declined_at = declined_at - interval '7 days' where account_id = :account")
                .param("account", somebody)
                .update();

        assertThat(ask("Please", "2019").expect(200).text("/status")).isEqualTo("waiting");
    }

    @Test
    void takesOtherAnswersWhileItWaits() {
        ask("I like it.", "2019").expect(200);
        ask("I love it.", "2019").expect(200);

        assertThat(own().expect(200).text("/answers/0/answer")).isEqualTo("I love it.");
        assertThat(group.own()
                        .get(group.path + "/requests")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void isTakenBack() {
        ask("I like it.", "2019").expect(200);

        group.as(somebody).delete(group.path + "/request").expect(204);
        group.as(somebody).delete(group.path + "/request").expect(204);

        assertThat(own().expect(404).code()).isEqualTo("request-not-found");
        assertThat(decide("approve", "{}").expect(404).code()).isEqualTo("request-not-found");
    }

    @Test
    void wantsAnAnswerToEachQuestion() {
        for (String answers : List.of("[]", "[\"One\"]", "[\"One\", \"two\", \"three\"]")) {
            ApiResponse refused = group.as(somebody)
                    .put(group.path + "/request", "{\"answers\": " + answers + "}")
                    .expect(422);
            assertThat(refused.faults()).containsExactly("/answers");
        }
        assertThat(ask("  ", "é".repeat(2001)).expect(422).faults()).containsExactly("/answers/0", "/answers/1");
    }

    @Test
    void isNotForWhoIsBanned() {
        ask("I like it.", "2019").expect(200);
        group.give(group.owner, somebody, "banned").expect(200);

        assertThat(decide("approve", "{}").expect(404).code()).isEqualTo("request-not-found");
        assertThat(ask("Again", "2019").expect(403).code()).isEqualTo("banned");
    }

    @Test
    void isDecidedOnByWhoMayApprove() {
        ask("I like it.", "2019").expect(200);

        for (String request : List.of("approve", "decline")) {
            assertThat(group.as(somebody)
                            .post(group.path + "/requests/" + somebody + "/" + request, "{}")
                            .expect(403)
                            .code())
                    .isEqualTo("not-permitted");
        }
        group.as(somebody).get(group.path + "/requests").expect(403);
        group.own()
                .post(group.path + "/requests/" + somebody + "/decline", "{\"reason\": \"" + "é".repeat(1001) + "\"}")
                .expect(422);
    }

    @Test
    void isNotNeededWhereEverybodyMayJoin() {
        group.own()
                .with("If-Match", "*")
                .patch(group.path, "{\"joining\": \"open\"}")
                .expect(200);

        assertThat(ask("I like it.", "2019").expect(409).code()).isEqualTo("joining-open");
    }

    private ApiResponse ask(String first, String second) {
        return group.as(somebody)
                .put(group.path + "/request", "{\"answers\": [\"" + first + "\", \"" + second + "\"]}");
    }

    private ApiResponse own() {
        return group.as(somebody).get(group.path + "/request");
    }

    private ApiResponse decide(String decision, String body) {
        return group.own().post(group.path + "/requests/" + somebody + "/" + decision, body);
    }
}
