package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static net.openmeet.series.series.web.SeriesRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.series.icalendar.Calendars;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class HandingASeriesOverIT {

    private static final String TO_BOB = "{\"to\": \"" + BOB + "\"}";

    private final Api anonymous;
    private final Api alice;
    private final Api bob;
    private final Api carol;
    private final Messages messages = Servers.shared().messages();

    HandingASeriesOverIT(Api api) {
        this.anonymous = api;
        this.alice = api.as(ALICE);
        this.bob = api.as(BOB);
        this.carol = api.as(CAROL);
    }

    @Test
    void makesWhoAcceptsTheOwnerAndTheFormerOneACoOrganiser() {
        String path = create("private");
        bob.get(path).expect(404);
        ApiResponse offer = alice.post(path + "/transfer", TO_BOB).expect(200);

        assertThat(offer.text("/from")).isEqualTo(ALICE.toString());
        assertThat(offer.text("/to")).isEqualTo(BOB.toString());
        assertThat(bob.get(path).expect(200).text("/organiser")).isEqualTo(ALICE.toString());
        ApiResponse accepted = bob.post(path + "/transfer/accept", "").expect(200);

        assertThat(accepted.text("/organiser")).isEqualTo(BOB.toString());
        assertThat(accepted.text("/organisers/0/account")).isEqualTo(ALICE.toString());
        assertThat(accepted.text("/organisers/0/role")).isEqualTo("co-organiser");
        assertThat(accepted.header("Version-Token")).endsWith("/2");
        assertThat(bob.get(path + "/changes").expect(200).text("/items/0/kind")).isEqualTo("transferred");
        assertThat(alice.with("If-Match", "*").delete(path).expect(403).code()).isEqualTo("not-owner");
        bob.with("If-Match", "*").delete(path).expect(204);
    }

    @Test
    void tellsOthersOfTheNewOwner() {
        ApiResponse created = alice.post("/api/series", TUESDAY_YOGA).expect(201);
        UUID id = UUID.fromString(created.text("/id"));
        String path = created.header("Location");
        alice.post(path + "/transfer", TO_BOB).expect(200);
        bob.post(path + "/transfer/accept", "").expect(200);

        SeriesTransferred told = messages.await(
                        SeriesTransferred.class, body -> body.getSeriesId().equals(id))
                .body();
        SeriesSnapshot state = messages.await(
                        SeriesSnapshot.class, body -> body.getSeriesId().equals(id) && body.getVersion() == 2)
                .body();

        assertThat(told.getOwnerId()).isEqualTo(BOB);
        assertThat(told.getFormerOwnerId()).isEqualTo(ALICE);
        assertThat(told.getChange().getChangedBy()).isEqualTo(BOB);
        assertThat(state.getOwnerId()).isEqualTo(BOB);
        assertThat(state.getOrganisers()).containsExactly(new Organiser(ALICE, OrganiserRole.CO_ORGANISER));
    }

    @Test
    void showsWhatSomebodyIsOfferedNewestFirstAndNobodyElse() {
        UUID dan = UUID.randomUUID();
        var offered = new ArrayList<String>();
        for (int number = 0; number < 3; number++) {
            String path = create(number == 0 ? "public" : "private");
            alice.post(path + "/transfer", "{\"to\": \"" + dan + "\"}").expect(200);
            offered.add(path);
        }

        ApiResponse first = anonymous.as(dan).get("/api/transfers?limit=2").expect(200);
        ApiResponse rest = anonymous
                .as(dan)
                .get("/api/transfers?limit=2&cursor=" + first.text("/next"))
                .expect(200);

        assertThat(Stream.of(first, rest).flatMap(HandingASeriesOverIT::paths).toList())
                .containsExactlyElementsOf(offered.reversed());
        assertThat(alice.get(offered.getFirst() + "/transfer").expect(200).text("/to"))
                .isEqualTo(dan.toString());
        assertThat(carol.get(offered.getFirst() + "/transfer").expect(404).code())
                .isEqualTo("transfer-not-found");
        assertThat(carol.get(offered.getLast() + "/transfer").expect(404).code())
                .isEqualTo("series-not-found");
        assertThat(anonymous.get("/api/transfers").expect(401).code()).isEqualTo("sign-in-required");
    }

    @Test
    void leavesItToTheOwnerWhereItIsDeclinedOrTakenBack() {
        String path = create("private");
        alice.post(path + "/transfer", TO_BOB).expect(200);
        bob.post(path + "/transfer/decline", "").expect(204);
        assertThat(bob.post(path + "/transfer/accept", "").expect(404).code()).isEqualTo("series-not-found");

        alice.post(path + "/transfer", TO_BOB).expect(200);
        alice.delete(path + "/transfer").expect(204);
        alice.delete(path + "/transfer").expect(204);

        bob.get(path).expect(404);
        assertThat(alice.get(path).expect(200).at("/version").asInt()).isEqualTo(1);
        assertThat(alice.get(path + "/transfer").expect(404).code()).isEqualTo("transfer-not-found");
    }

    @Test
    void offersItToOneAtATime() {
        String path = create("private");
        alice.post(path + "/transfer", TO_BOB).expect(200);
        String again = alice.post(path + "/transfer", TO_BOB).expect(200).text("/offeredAt");
        alice.post(path + "/transfer", "{\"to\": \"" + CAROL + "\"}").expect(200);

        bob.get(path).expect(404);
        assertThat(carol.get(path + "/transfer").expect(200).text("/offeredAt")).isNotEqualTo(again);
        assertThat(alice.post(path + "/transfer", "{\"to\": \"" + ALICE + "\"}")
                        .expect(409)
                        .code())
                .isEqualTo("is-owner");
        assertThat(alice.post(path + "/transfer", "{}").expect(422).text("/errors/0/pointer"))
                .isEqualTo("/to");
        assertThat(carol.post(path + "/transfer", TO_BOB).expect(403).code()).isEqualTo("not-owner");
    }

    @Test
    void givesItToWhoeverAcceptsOrKeepsItButNotBoth() {
        for (int round = 0; round < 10; round++) {
            String path = create("public");
            alice.post(path + "/transfer", TO_BOB).expect(200);

            List<CompletableFuture<ApiResponse>> answers = List.of(
                    CompletableFuture.supplyAsync(() -> bob.post(path + "/transfer/accept", "")),
                    CompletableFuture.supplyAsync(() -> alice.delete(path + "/transfer")),
                    CompletableFuture.supplyAsync(() -> bob.post(path + "/transfer/accept", "")));
            List<Integer> statuses =
                    answers.stream().map(answer -> answer.join().status()).toList();

            boolean accepted = statuses.getFirst() == 200 || statuses.getLast() == 200;
            ApiResponse now = anonymous.get(path).expect(200);
            assertThat(now.text("/organiser")).isEqualTo((accepted ? BOB : ALICE).toString());
            assertThat(now.at("/version").asInt()).isEqualTo(accepted ? 2 : 1);
            assertThat(statuses.get(1)).isEqualTo(accepted && statuses.get(1) != 204 ? 403 : 204);
            assertThat(statuses.getFirst() == 200 && statuses.getLast() == 200).isFalse();
        }
    }

    /** A file may say again what has become a series of somebody else's by now. */
    @Test
    void makesAnotherSeriesWhereTheFormerOwnerImportsItAgain() {
        String calendar = Calendars.of(Calendars.weekly("UID:handed-" + UUID.randomUUID()));
        String first = imported(calendar);
        alice.post("/api/series/" + first + "/transfer", TO_BOB).expect(200);
        bob.post("/api/series/" + first + "/transfer/accept", "").expect(200);
        bob.delete("/api/series/" + first + "/organisers/" + ALICE).expect(204);
        bob.with("If-Match", "*")
                .patch("/api/series/" + first, "{\"visibility\": \"private\"}")
                .expect(200);

        String second = imported(calendar);

        assertThat(second).isNotEqualTo(first);
        assertThat(alice.send("POST", "/api/series/import", "text/calendar", calendar)
                        .expect(200)
                        .text("/unchanged/0/slug"))
                .isEqualTo(second);
    }

    private String imported(String calendar) {
        return alice.send("POST", "/api/series/import", "text/calendar", calendar)
                .expect(201)
                .text("/items/0/slug");
    }

    private String create(String visibility) {
        return alice.post("/api/series", visibleTo(visibility)).expect(201).header("Location");
    }

    private static Stream<String> paths(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(offer -> offer.at("/links/series").asString());
    }
}
