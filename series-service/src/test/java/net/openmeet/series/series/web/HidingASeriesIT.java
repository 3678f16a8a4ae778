package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.named;
import static net.openmeet.series.series.web.SeriesRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest(service = "series-service")
class HidingASeriesIT {

    private static final String UNGUESSABLE = ".*-x[0-9a-f]{12}";

    private final String name = "Secret " + UUID.randomUUID();
    private final Api anonymous;
    private final Api bob;
    private final Api alice;
    private final String open;

    HidingASeriesIT(Api api) {
        this.anonymous = api;
        this.bob = api.as(BOB);
        this.alice = api.as(ALICE);
        this.open = alice.post("/api/series", named(name)).expect(201).header("Location");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlisted", "private"})
    void givesItASlugThatNobodyCanGuess(String visibility) {
        ApiResponse hidden = makes(visibility, open).expect(200);

        assertThat(hidden.text("/slug")).matches(UNGUESSABLE);
        assertThat(hidden.text("/links/self")).isEqualTo("/api/series/" + hidden.text("/slug"));
        alice.get(path(hidden)).expect(200);
    }

    @Test
    void showsWhatMembersSeeToWhoHasSignedInInListsAndByAnySlug() {
        ApiResponse hidden = makes("members", open).expect(200);
        String slug = hidden.text("/slug");

        assertThat(slug).matches(UNGUESSABLE);
        anonymous.get(path(hidden)).expect(404);
        anonymous.get(open).expect(404);
        assertThat(bob.get(path(hidden)).expect(200).text("/visibility")).isEqualTo("members");
        assertThat(bob.get(open).expect(308).header("Location")).isEqualTo(path(hidden));
        assertThat(bob.get("/api/series").expect(200).body()).contains(slug);
        assertThat(anonymous.get("/api/series").expect(200).body()).doesNotContain(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlisted", "private"})
    void answersUnderItsOldSlugAsIfThereWereNoneToWhoMayNotSeeIt(String visibility) {
        makes(visibility, open).expect(200);
        String none = "/api/series/none-" + UUID.randomUUID();
        Api change = bob.with("If-Match", "*");

        List.<Function<String, ApiResponse>>of(
                        anonymous::get,
                        bob::get,
                        path -> change.patch(path, "{\"name\": \"Mine\"}"),
                        path -> change.patch(path, "{\"name\": null}"),
                        change::delete)
                .forEach(request ->
                        assertThat(told(request.apply(open), open)).isEqualTo(told(request.apply(none), none)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlisted", "private"})
    void leadsItsOwnerOnFromTheOldSlug(String visibility) {
        String hidden = path(makes(visibility, open).expect(200));

        assertThat(alice.get(open).expect(308).header("Location")).isEqualTo(hidden);
        assertThat(makes("public", open).expect(308).header("Location")).isEqualTo(hidden);
        assertThat(alice.with("If-Match", "*").delete(open).expect(308).header("Location"))
                .isEqualTo(hidden);
        String from = "?from=2030-01-01T19:00";
        assertThat(makes("public", open + from).expect(308).header("Location")).isEqualTo(hidden + from);
        String end = "/end";
        assertThat(alice.with("If-Match", "*")
                        .post(open + end, "{}")
                        .expect(308)
                        .header("Location"))
                .isEqualTo(hidden + end);
    }

    @Test
    void isStillFoundByItsNewLinkWhereItIsUnlisted() {
        String hidden = path(makes("unlisted", open).expect(200));

        anonymous.get(hidden).expect(200);
        bob.get(hidden).expect(200);
    }

    @Test
    void takesItsOldSlugBackWhereItIsMadePublicAgainAndLeadsEverybodyThere() {
        String hidden = path(makes("private", open).expect(200));

        assertThat(path(makes("public", hidden).expect(200))).isEqualTo(open);
        anonymous.get(open).expect(200);
        ApiResponse leading = anonymous.get(hidden).expect(308);
        assertThat(leading.header("Location")).isEqualTo(open);
        // A browser that kept it would go in circles once the series is hidden again.
        assertThat(leading.header("Cache-Control")).contains("no-store");
    }

    @Test
    void hasAnotherLinkEachTimeItIsMadeUnlisted() {
        String first = path(makes("unlisted", open).expect(200));
        makes("public", first).expect(200);

        String second = path(makes("unlisted", open).expect(200));

        assertThat(second).matches(UNGUESSABLE).isNotEqualTo(first);
        anonymous.get(first).expect(404);
        assertThat(alice.get(first).expect(308).header("Location")).isEqualTo(second);
        anonymous.get(second).expect(200);
    }

    @Test
    void keepsItsLinkBetweenUnlistedAndPrivate() {
        String unlisted = path(makes("unlisted", open).expect(200));

        assertThat(path(makes("private", unlisted).expect(200))).isEqualTo(unlisted);
        anonymous.get(unlisted).expect(404);
        assertThat(path(makes("unlisted", unlisted).expect(200))).isEqualTo(unlisted);
        anonymous.get(unlisted).expect(200);
    }

    @Test
    void givesASeriesTheSlugOfItsNameOnceEverybodyMayFindIt() {
        ApiResponse draft = alice.post("/api/series", visibleTo("private")).expect(201);
        ApiResponse renamed = alice.with("If-Match", "*")
                .patch(path(draft), "{\"name\": \"Open " + name + "\", \"visibility\": \"public\"}")
                .expect(200);

        assertThat(renamed.text("/slug")).startsWith("open-secret-").doesNotMatch(UNGUESSABLE);
        anonymous.get(path(renamed)).expect(200);
    }

    @Test
    void leavesItsOldSlugToNobodyElse() {
        makes("private", open).expect(200);

        assertThat(bob.post("/api/series", named(name)).expect(201).header("Location"))
                .isNotEqualTo(open);
    }

    @Test
    void isGoneUnderEverySlugThatItHad() {
        String hidden = path(makes("private", open).expect(200));

        alice.with("If-Match", "*").delete(hidden).expect(204);

        alice.get(hidden).expect(404);
        alice.get(open).expect(404);
        assertThat(alice.post("/api/series", named(name)).expect(201).header("Location"))
                .isNotEqualTo(open);
    }

    @Test
    void isEitherHiddenOrGoneWhereBothAreAskedForAtOnce() {
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> number % 2 == 0
                        ? makes("private", open)
                        : alice.with("If-Match", "\"1\"").delete(open))
                .map(ApiResponse::status)
                .toList();

        // Whoever comes second finds it gone, moved or changed, and nothing in between.
        assertThat(statuses).filteredOn(status -> status < 300).hasSize(1);
        assertThat(statuses).isSubsetOf(200, 204, 308, 404, 412);
    }

    @Test
    void isUnderOneSlugAloneHoweverManyHideAndShowItAtOnce() {
        IntStream.range(0, 12).parallel().forEach(number -> {
            ApiResponse at = alice.get(open);
            String path = at.status() == 308 ? at.header("Location") : open;
            assertThat(makes(number % 2 == 0 ? "private" : "public", path).status())
                    .isIn(200, 308);
        });

        ApiResponse last = alice.get(open);
        ApiResponse now =
                last.status() == 308 ? alice.get(last.header("Location")).expect(200) : last.expect(200);
        assertThat(now.text("/slug").matches(UNGUESSABLE))
                .isEqualTo(now.text("/visibility").equals("private"));
    }

    private ApiResponse makes(String visibility, String path) {
        return alice.with("If-Match", "*").patch(path, "{\"visibility\": \"" + visibility + "\"}");
    }

    private static String path(ApiResponse series) {
        return "/api/series/" + series.text("/slug");
    }

    /** What an answer says, without what it repeats of the question. */
    private static String told(ApiResponse answer, String path) {
        return answer.status() + " " + answer.hasHeader("Location") + " "
                + answer.body().replace(path, "");
    }
}
