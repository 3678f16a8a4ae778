package net.openmeet.attendance.follower.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.attendance.series.SeriesManagement;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.SeriesFollowed;
import net.openmeet.schemas.attendance.SeriesUnfollowed;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class FollowingIT {

    private final Api api;
    private final Events events;
    private final SeriesManagement management;
    private final Messages messages;
    private final JdbcClient database;
    private final UUID id = UUID.randomUUID();
    private final String slug = "choir-" + id;

    FollowingIT(Api api, Events events, SeriesManagement management, Messages messages, JdbcClient database) {
        this.api = api;
        this.events = events;
        this.management = management;
        this.messages = messages;
        this.database = database;
    }

    @BeforeEach
    void haveASeries() {
        events.seriesBecomes(id, 1, Visibility.PUBLIC, slug);
    }

    @Test
    void beginsEndsAndBeginsAgain() {
        UUID follower = Uuids.derived(id, BOB.toString());

        ApiResponse begun = follow(BOB, "{}").expect(200);
        assertThat(begun.text("/series")).isEqualTo(slug);
        assertThat(begun.text("/notifications")).isEqualTo("all");
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        assertThat(begun.header("Version-Token")).isEqualTo("follower/" + follower + "/1");
        assertThat(follow(BOB, "{}").expect(200).text("/version")).isEqualTo("1");
        assertThat(follow(BOB, "{\"notifications\": \"important\"}").expect(200).text("/version"))
                .isEqualTo("2");
        assertThat(api.as(BOB).get(path("/me")).expect(200).text("/notifications"))
                .isEqualTo("important");

        assertThat(api.as(BOB).delete(path("/me")).expect(204).header("Version-Token"))
                .isEqualTo("follower/" + follower + "/3");
        assertThat(api.as(BOB).get(path("/me")).expect(200).text("/following")).isEqualTo("false");
        assertThat(follow(BOB, "{}").expect(200).text("/version")).isEqualTo("4");

        messages.await(SeriesFollowed.class, told -> told.getSeriesId().equals(id) && told.getVersion() == 4);
        assertThat(messages.seen(
                        SeriesFollowed.class, told -> told.getSeriesId().equals(id)))
                .extracting(told -> told.body().getVersion())
                .containsExactly(1L, 2L, 4L);
        assertThat(messages.seen(
                        SeriesUnfollowed.class, told -> told.getSeriesId().equals(id)))
                .extracting(told -> told.body().getVersion())
                .containsExactly(3L);
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        ApiResponse refused = follow(BOB, "{\"notifications\": \"loud\"}").expect(422);

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/notifications");
        assertThat(refused.text("/errors/0/detail")).contains("important");
        assertThat(api.as(ALICE).get(path("?cursor=bm9wZQ")).expect(400).code()).isEqualTo("invalid-parameter");
    }

    @Test
    void isRefusedWhereItChangedSince() {
        follow(BOB, "{}").expect(200);

        assertThat(api.as(BOB)
                        .with("If-Match", "\"0\"")
                        .delete(path("/me"))
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
        assertThat(api.as(BOB).get(path("/me")).text("/following")).isEqualTo("true");
    }

    @Test
    void isCountedForAllAndListedForThoseWhoOrganise() {
        follow(BOB, "{}").expect(200);
        follow(CAROL, "{}").expect(200);

        assertThat(api.get(path("/count")).expect(200).text("/followers")).isEqualTo("2");
        assertThat(api.as(BOB).get(path("")).expect(403).code()).isEqualTo("organisers-only");
        ApiResponse first = api.as(ALICE).get(path("?limit=1")).expect(200);
        assertThat(first.text("/items/0/accountId")).isEqualTo(BOB.toString());
        ApiResponse second = api.as(ALICE)
                .get(path("?limit=1&cursor=" + first.text("/next")))
                .expect(200);
        assertThat(second.text("/items/0/accountId")).isEqualTo(CAROL.toString());
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void isWhoMaySeeItsAndStaysWhereItIsHidden() {
        follow(BOB, "{}").expect(200);
        events.seriesBecomes(id, 2, Visibility.PRIVATE, slug);

        follow(CAROL, "{}").expect(404);
        api.as(BOB).get(path("/me")).expect(404);
        api.get(path("/count")).expect(404);
        assertThat(followed(BOB)).doesNotContain(slug);
        follow(ALICE, "{}").expect(200);

        events.seriesBecomes(id, 3, Visibility.PUBLIC, slug);
        assertThat(followed(BOB)).contains(slug);
        events.seriesBecomes(id, 4, Visibility.PRIVATE, slug);
        api.as(BOB).delete(path("/me")).expect(204);
        api.as(BOB).delete(path("/me")).expect(404);
    }

    @Test
    void leadsFromAFormerNameToTheOneThatItHas() {
        String renamed = "singers-" + id;
        follow(BOB, "{}").expect(200);
        events.seriesBecomes(id, 2, Visibility.PUBLIC, renamed);

        ApiResponse led = api.as(BOB).get(path("/me")).expect(308);
        assertThat(led.header("Location")).isEqualTo("/api/series/" + renamed + "/followers/me");
        assertThat(follow(BOB, "{}").expect(308).header("Location"))
                .isEqualTo("/api/series/" + renamed + "/followers/me");

        events.seriesBecomes(id, 3, Visibility.UNLISTED, "secret-" + id);
        api.as(CAROL).get(path("/me")).expect(404);
        api.as(ALICE).get(path("/me")).expect(308);
    }

    @Test
    void endsWithTheSeries() {
        follow(BOB, "{}").expect(200);

        management.delete(id, 2);

        follow(CAROL, "{}").expect(404);
        api.as(BOB).get(path("/me")).expect(404);
        messages.awaitTombstone(Topics.FOLLOWERS_STATE, Uuids.derived(id, BOB.toString()));
        Await.until(
                "nobody is kept",
                () -> database.sql("select count(*) from series_follower where series_id = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    @Test
    void isOfSoManySeriesAtMostHoweverManyAreWishedForAtOnce() {
        UUID eager = UUID.randomUUID();
        database.sql("""
                        insert into series_restriction (series_id)
                        select gen_random_uuid() from generate_series(1, 1998) returning series_id
                        """).query(row -> {});
        database.sql("""
                        insert into series_follower (series_id, account_id, version, notifications, followed_at)
                        select series_id, :eager, 1, 'all', now() from series_restriction where version = 0 limit 1998
                        """).param("eager", eager).update();
        List<String> slugs = IntStream.range(0, 6)
                .mapToObj(number -> {
                    UUID other = UUID.randomUUID();
                    events.seriesBecomes(other, 1, Visibility.PUBLIC, "many-" + other);
                    return "many-" + other;
                })
                .toList();

        List<Integer> answers = Parallel.run(
                6,
                slugs,
                name -> api.as(eager)
                        .put("/api/series/" + name + "/followers/me", "{}")
                        .status());

        assertThat(answers)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(2);
    }

    @Test
    void isListedWithWhatWasFollowedLastFirst() {
        UUID reader = UUID.randomUUID();
        follow(reader, "{}").expect(200);
        UUID other = UUID.randomUUID();
        events.seriesBecomes(other, 1, Visibility.PUBLIC, "walks-" + other);
        api.as(reader).put("/api/series/walks-" + other + "/followers/me", "{}").expect(200);

        ApiResponse first = api.as(reader).get("/api/following?limit=1").expect(200);

        assertThat(first.text("/items/0/series")).isEqualTo("walks-" + other);
        assertThat(api.as(reader)
                        .get("/api/following?limit=1&cursor=" + first.text("/next"))
                        .expect(200)
                        .text("/items/0/series"))
                .isEqualTo(slug);
    }

    private List<String> followed(UUID account) {
        return api.as(account)
                .get("/api/following")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/series").asString())
                .toList();
    }

    private ApiResponse follow(UUID account, String body) {
        return api.as(account).put(path("/me"), body);
    }

    private String path(String rest) {
        return "/api/series/" + slug + "/followers" + rest;
    }
}
