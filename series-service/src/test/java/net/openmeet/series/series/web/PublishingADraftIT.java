package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class PublishingADraftIT {

    private final Api anonymous;
    private final Api owner;
    private final UUID account = UUID.randomUUID();
    private final Messages messages = Servers.shared().messages();

    PublishingADraftIT(Api api) {
        this.anonymous = api;
        this.owner = api.as(account).with("If-Match", "*");
    }

    @Test
    void makesItThereForEverybodyUnderASlugOfItsName() {
        String name = "Yoga " + UUID.randomUUID();
        ApiResponse draft = draft(with("/name", "\"" + name + "\"", body("public")));

        ApiResponse published = owner.post(path(draft) + "/publish", "").expect(200);

        assertThat(published.text("/status")).isEqualTo("published");
        assertThat(published.text("/slug"))
                .isEqualTo(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        assertThat(published.at("/version").asInt()).isEqualTo(2);
        assertThat(published.text("/publishedAt")).isEqualTo(published.text("/updatedAt"));
        assertThat(published.text("/createdAt")).isEqualTo(draft.text("/createdAt"));
        assertThat(published.header("Version-Token")).isEqualTo("series/" + draft.text("/id") + "/2");
        assertThat(published.at("/links").propertyNames()).containsExactlyInAnyOrder("self", "occurrences", "calendar");
        anonymous.get(path(published)).expect(200);
        assertThat(anonymous.get(path(draft) + "/organisers").expect(308).header("Location"))
                .isEqualTo(path(published) + "/organisers");
        ApiResponse change = owner.get(path(published) + "/changes?limit=1").expect(200);
        assertThat(change.text("/items/0/kind")).isEqualTo("published");
        assertThat(change.at("/items/0/changes").findValuesAsString("field")).containsExactly("status", "slug");
    }

    @Test
    void leavesThePlaceInOnesOwnListAndComesFirstInEverybodys() {
        ApiResponse draft = draft(body("public"));
        String later = owner.post("/api/series", SeriesRequests.TUESDAY_YOGA)
                .expect(201)
                .text("/slug");
        String slug = owner.post(path(draft) + "/publish", "").expect(200).text("/slug");

        assertThat(owner.get("/api/series?owner=me").expect(200).at("/items").findValuesAsString("slug"))
                .containsExactly(later, slug);
        List<String> everybodys =
                anonymous.get("/api/series?limit=200").expect(200).at("/items").findValuesAsString("slug");
        assertThat(everybodys).containsSubsequence(slug, later);
        ApiResponse first = anonymous.get("/api/series?limit=1").expect(200);
        assertThat(anonymous
                        .get("/api/series?limit=1&cursor=" + first.text("/next"))
                        .expect(200)
                        .text("/items/0/slug"))
                .isNotEqualTo(first.text("/items/0/slug"));
    }

    @Test
    void tellsOthersOnceOfAllThatItIsByThen() {
        UUID event = UUID.randomUUID();
        ApiResponse draft = draft(with("/originEvent", "\"" + event + "\"", body("unlisted")));
        UUID id = UUID.fromString(draft.text("/id"));
        String path = path(draft);
        owner.patch(path, "{\"name\": \"Pilates\"}").expect(200);
        owner.put(path + "/organisers/" + BOB, "{\"role\": \"co-organiser\"}").expect(200);
        owner.post(path + "/pause", "{\"from\": \"2030-03-10\", \"until\": \"2030-03-20\", \"reason\": \"Easter\"}")
                .expect(200);
        ApiResponse published = owner.post(path + "/publish", "").expect(200);
        owner.delete(path).expect(204);

        SeriesCreated created = messages.await(
                        SeriesCreated.class, body -> body.getSeriesId().equals(id))
                .body();
        messages.await(SeriesDeleted.class, body -> body.getSeriesId().equals(id));

        assertThat(created.getVersion()).isEqualTo(published.at("/version").asLong());
        assertThat(created.getSlug()).isEqualTo(draft.text("/slug")).isEqualTo(published.text("/slug"));
        assertThat(created.getTemplate().getName()).isEqualTo("Pilates");
        assertThat(created.getOrganisers()).containsExactly(new Organiser(BOB, OrganiserRole.CO_ORGANISER));
        assertThat(created.getPlan().getPauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.getReason()).isEqualTo("Easter"));
        assertThat(created.getOriginEventId()).isEqualTo(event);
        assertThat(created.getChange().getChangedBy()).isEqualTo(account);
        assertThat(messages.seen(SeriesCreated.class, body -> body.getSeriesId().equals(id)))
                .hasSize(1);
        assertThat(messages.seen(
                        SeriesSnapshot.class, body -> body.getSeriesId().equals(id)))
                .allMatch(message -> message.body().getVersion() == created.getVersion());
        assertThat(messages.seen(
                        SeriesTemplateChanged.class, body -> body.getSeriesId().equals(id)))
                .isEmpty();
        assertThat(messages.seen(SeriesPaused.class, body -> body.getSeriesId().equals(id)))
                .isEmpty();
        assertThat(messages.seen(
                        SeriesOrganisersChanged.class,
                        body -> body.getSeriesId().equals(id)))
                .isEmpty();
        assertThat(published.at("/originEvent").isMissingNode()).isTrue();
    }

    @Test
    void isDoneOnceHoweverOftenItIsAskedFor() {
        String path = path(draft(body("unlisted")));
        Api exact = anonymous.as(account).with("If-Match", "\"1\"");
        ApiResponse published = exact.post(path + "/publish", "").expect(200);

        ApiResponse again = exact.post(path + "/publish", "").expect(200);

        assertThat(again.json()).isEqualTo(published.json());
        assertThat(again.header("Version-Token")).isEqualTo(published.header("Version-Token"));
    }

    @Test
    void isRefusedOfAnotherVersionAndWithoutOne() {
        String path = path(draft(body("public")));
        owner.patch(path, "{\"name\": \"Pilates\"}").expect(200);
        Api plain = anonymous.as(account);

        assertThat(plain.with("If-Match", "\"1\"")
                        .post(path + "/publish", "")
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
        plain.post(path + "/publish", "").expect(428);
        assertThat(owner.get(path).expect(200).text("/status")).isEqualTo("draft");
    }

    @Test
    void answersTheSameToTheSameIdempotencyKey() {
        Api keyed = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        ApiResponse draft = keyed.post("/api/series", body("private")).expect(201);
        assertThat(keyed.post("/api/series", body("private")).expect(201).json())
                .isEqualTo(draft.json());
        Api publishing = owner.with("Idempotency-Key", UUID.randomUUID().toString());

        ApiResponse published = publishing.post(path(draft) + "/publish", "").expect(200);

        assertThat(publishing.post(path(draft) + "/publish", "").expect(200).json())
                .isEqualTo(published.json());
    }

    @Test
    void isTakenBackByNothing() {
        String path = path(draft(body("private")));
        owner.post(path + "/publish", "").expect(200);

        assertThat(owner.post(path + "/changes/2/undo", "").expect(409).code()).isEqualTo("series-published");
        assertThat(owner.patch(path, "{\"status\": \"draft\"}").status()).isIn(400, 422);
    }

    /** Its dates are those of a series that was made with these dates. */
    @Test
    void isNoLessPossibleWhereAllOfItsDatesAreOver() {
        String over = with("/recurrence", "{\"rrules\": [\"FREQ=WEEKLY;COUNT=3\"]}", body("private"));
        String path = path(draft(with("/start", "\"2020-03-03T19:00\"", over)));

        assertThat(owner.post(path + "/publish", "").expect(200).text("/status"))
                .isEqualTo("published");
    }

    @Test
    void happensOnceWhereTwoPublishAtOnce() {
        for (int round = 0; round < 5; round++) {
            ApiResponse draft = draft(body("public"));
            Api exact = anonymous.as(account).with("If-Match", "\"1\"");
            Supplier<ApiResponse> publishing = () -> exact.post(path(draft) + "/publish", "");

            List<ApiResponse> answers = atOnce(List.of(publishing, publishing, publishing));

            ApiResponse published = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .findFirst()
                    .orElseThrow();
            assertThat(answers).extracting(ApiResponse::status).containsOnly(200, 308);
            assertThat(owner.get(path(published)).expect(200).at("/version").asInt())
                    .isEqualTo(2);
            assertThat(owner.get(path(published) + "/changes")
                            .expect(200)
                            .at("/items")
                            .findValuesAsString("kind"))
                    .containsExactly("published", "created");
        }
    }

    @Test
    void leavesNothingBehindWhereItIsDeletedAtOnce() {
        for (int round = 0; round < 5; round++) {
            ApiResponse draft = draft(body("private"));
            UUID id = UUID.fromString(draft.text("/id"));
            Api exact = anonymous.as(account).with("If-Match", "\"1\"");

            List<ApiResponse> answers =
                    atOnce(List.of(() -> exact.post(path(draft) + "/publish", ""), () -> owner.delete(path(draft))));

            assertThat(answers.getLast().status()).isEqualTo(204);
            boolean published = answers.getFirst().status() == 200;
            assertThat(answers.getFirst().status()).isIn(200, 404);
            assertThat(answers.getLast().hasHeader("Version-Token")).isEqualTo(published);
            if (published) {
                messages.await(SeriesDeleted.class, body -> body.getSeriesId().equals(id));
            }
            owner.get(path(draft)).expect(404);
        }
    }

    @Test
    void keepsOneOfTwoEditsOfWhichOnePublishes() {
        for (int round = 0; round < 5; round++) {
            ApiResponse draft = draft(body("private"));
            Api exact = anonymous.as(account).with("If-Match", "\"1\"");

            List<Integer> statuses = atOnce(List.of(
                            () -> exact.post(path(draft) + "/publish", ""),
                            () -> exact.patch(path(draft), "{\"name\": \"Pilates\"}")))
                    .stream()
                    .map(ApiResponse::status)
                    .toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
            boolean published = statuses.getFirst() == 200;
            ApiResponse now = owner.get(path(draft)).expect(200);
            assertThat(now.text("/status")).isEqualTo(published ? "published" : "draft");
            assertThat(now.text("/name")).isEqualTo(published ? "Tuesday Yoga" : "Pilates");
        }
    }

    private static List<ApiResponse> atOnce(List<Supplier<ApiResponse>> calls) {
        List<CompletableFuture<ApiResponse>> answers =
                calls.stream().map(CompletableFuture::supplyAsync).toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private ApiResponse draft(String body) {
        return owner.post("/api/series", body).expect(201);
    }

    private static String body(String visibility) {
        return with(
                "/visibility",
                "\"" + visibility + "\"",
                with("/start", "\"2030-03-05T19:00\"", with("/status", "\"draft\"")));
    }

    private static String path(ApiResponse made) {
        return "/api/series/" + made.text("/slug");
    }
}
