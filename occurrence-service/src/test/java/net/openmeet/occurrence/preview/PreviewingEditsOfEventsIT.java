package net.openmeet.occurrence.preview;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class PreviewingEditsOfEventsIT {

    private static final String REASON = "{\"reason\": \"Rain\"}";
    private static final String BALL = "{\"name\": \"Ball\"}";
    private static final int EDITS = 12;

    /** Fields of an event by their names in a preview. */
    private static final List<String> FIELDS = List.of(
            "name",
            "description",
            "capacity",
            "status",
            "cancellationReason",
            "visibility",
            "start.local",
            "start.timeZone",
            "start.instant",
            "end.local",
            "end.instant");

    private final Api api;
    private final Api alice;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;

    PreviewingEditsOfEventsIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.alice = api.as(ALICE).with("If-Match", "*");
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    private record Edit(String word, @Nullable String body) {

        static Edit any(Random random) {
            return switch (random.nextInt(6)) {
                case 0 -> new Edit("cancel", "{\"reason\": \"Reason " + random.nextInt(2) + "\"}");
                case 1 -> new Edit("reinstate", null);
                case 2 ->
                    new Edit(
                            "reschedule",
                            "{\"start\": \"2026-03-0" + (7 + random.nextInt(2)) + "T1" + random.nextInt(2) + ":00\"}");
                case 3 -> new Edit("edit", "{\"name\": \"Party " + random.nextInt(2) + "\", \"capacity\": 30}");
                case 4 -> new Edit("edit", "{\"timeZone\": \"Europe/London\", \"duration\": \"PT3H\"}");
                default -> new Edit("edit", "{\"visibility\": \"unlisted\", \"description\": \"Bring a cake\"}");
            };
        }

        ApiResponse make(Api caller, String path) {
            return word.equals("edit") && body != null
                    ? caller.patch(path, body)
                    : caller.send("POST", path + "/" + word, body == null ? null : "application/json", body);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doesWhatItShows(long seed) {
        var random = new Random(seed);
        String path = party();
        for (int i = 0; i < EDITS; i++) {
            Edit edit = Edit.any(random);
            ApiResponse before = alice.get(path).expect(200);
            ApiResponse shown = preview(path, edit).expect(200);

            ApiResponse after = edit.make(shown(shown), path).expect(200);

            path = "/api/events/" + after.text("/slug");
            assertThat(changes(shown)).as(edit.toString()).isEqualTo(differences(before, after));
            assertThat(shown.at("/items").size())
                    .as(edit.toString())
                    .isEqualTo(before.header("ETag").equals(after.header("ETag")) ? 0 : 1);
        }
    }

    @Test
    void showsWhoGoesThereAndWhatTheyWouldBeTold() {
        String path = party();
        UUID id = UUID.fromString(api.get(path).text("/id"));
        answers.changed(id, 1, 3, 2);
        Await.until("the answers", () -> api.get(path).at("/attendance/going").asInt() == 3);

        ApiResponse shown = preview(path, new Edit("cancel", REASON)).expect(200);

        assertThat(shown.text("/items/0/notice")).isEqualTo("cancelled");
        assertThat(shown.text("/items/0/id")).isEqualTo(id.toString());
        assertThat(shown.at("/items/0/recurrenceId").isNull()).isTrue();
        assertThat(shown.at("/items/0/going").asInt()).isEqualTo(3);
        assertThat(shown.at("/totals/waitlisted").asInt()).isEqualTo(2);
        assertThat(shown.at("/totals/people").asInt()).isEqualTo(1);
        assertThat(shown.at("/series").isNull()).isTrue();
        assertThat(api.get(path).text("/status")).isEqualTo("scheduled");
    }

    @Test
    void holdsTheEditToWhatWasShownAndMakesItOnce() {
        String path = party();
        Api shown = shown(preview(path, new Edit("edit", BALL)));

        assertCode(shown.patch(path, "{\"name\": \"Dance\"}"), 409, "preview-of-another-edit");
        assertCode(shown.post(path + "/cancel", REASON), 409, "preview-of-another-edit");
        assertCode(shown.patch(party(), BALL), 409, "preview-of-another-edit");
        shown.patch(path, "{ \"name\" : \"Ball\" }").expect(200);
        assertCode(shown.patch(path, BALL), 409, "preview-outdated");

        Api cancelling = shown(preview(path, new Edit("cancel", REASON)));
        alice.patch(path, "{\"description\": \"Bring a cake\"}").expect(200);
        assertCode(cancelling.post(path + "/cancel", REASON), 409, "preview-outdated");
        assertThat(api.get(path).text("/status")).isEqualTo("scheduled");
    }

    @Test
    void hasTheProblemThatTheEditWouldHave() {
        String path = party();
        UUID id = UUID.fromString(api.get(path).text("/id"));
        answers.changed(id, 1, 5, 0);
        Await.until("the answers", () -> api.get(path).at("/attendance/going").asInt() == 5);

        assertCode(preview(path, new Edit("edit", "{\"capacity\": 4}")), 409, "seats-taken");
        assertCode(preview(path, new Edit("edit", "{\"nmae\": \"Ball\"}")), 422, "invalid-request");
        assertCode(preview(path, new Edit("edit", null)), 400, "missing-body");
        assertCode(preview(path, new Edit("destroy", "{}")), 400, "invalid-parameter");
        assertCode(preview(path, new Edit("move", "{}")), 400, "invalid-parameter");
        assertCode(preview(path, new Edit("revert", "{}")), 409, "standalone-event");
        assertCode(preview(path, new Edit("reschedule", "{\"start\": \"2026-02-01T10:00\"}")), 422, "invalid-request");
        assertThat(api.get(path).text("/name")).isEqualTo("Party");
    }

    @Test
    void showsAnEditOfADateOfASeriesByItsSlug() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String path = "/api/events/" + yoga.getSlug() + "-2026-03-17-1900";

        for (Edit edit : List.of(
                new Edit("edit", BALL),
                new Edit("revert", null),
                new Edit("reschedule", "{\"start\": \"2026-03-18T19:00\"}"),
                new Edit("cancel", REASON),
                new Edit("reinstate", null))) {
            ApiResponse shown = preview(path, edit).expect(200);
            assertThat(shown.text("/items/0/recurrenceId")).isEqualTo("2026-03-17T19:00");
            edit.make(shown(shown), path).expect(200);
        }
        assertCode(preview(path, new Edit("edit", "{\"visibility\": \"private\"}")), 422, "invalid-request");
        assertCode(
                preview("/api/events/" + yoga.getSlug() + "-2026-03-18-1900", new Edit("cancel", null)),
                404,
                "event-not-found");
    }

    @Test
    void isForTheOrganiserAloneAndLeadsOnFromFormerSlugs() {
        String path = party();
        assertCode(preview(api.as(BOB), path, new Edit("cancel", REASON)), 403, "not-owner");
        String now = "/api/events/"
                + alice.patch(path, "{\"visibility\": \"private\"}").expect(200).text("/slug");

        assertThat(preview(path, new Edit("cancel", REASON)).expect(308).header("Location"))
                .isEqualTo(now + "/changes/preview?edit=cancel");
        ApiResponse hidden =
                preview(api.as(BOB), now, new Edit("cancel", REASON)).expect(404);
        assertThat(hidden.body().replace(now, "/api/events/none"))
                .isEqualTo(preview(api.as(BOB), "/api/events/none", new Edit("cancel", REASON))
                        .body());
    }

    private String party() {
        return alice.post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT2H", "capacity": 20}
                        """).expect(201).header("Location");
    }

    private ApiResponse preview(String path, Edit edit) {
        return preview(api.as(ALICE), path, edit);
    }

    private static ApiResponse preview(Api caller, String path, Edit edit) {
        return caller.send(
                "POST",
                path + "/changes/preview?edit=" + edit.word(),
                edit.body() == null ? null : "application/json",
                edit.body());
    }

    private Api shown(ApiResponse preview) {
        return alice.with("Preview-Token", preview.expect(200).text("/token"));
    }

    private static Map<String, String> changes(ApiResponse shown) {
        Map<String, String> changes = new HashMap<>();
        shown.at("/items/0/changes").forEach(change -> {
            String field = change.path("field").asString();
            if (FIELDS.contains(field)) {
                changes.put(field, change.path("before") + " " + change.path("after"));
            }
        });
        return changes;
    }

    private static Map<String, String> differences(ApiResponse before, ApiResponse after) {
        Map<String, String> differences = new HashMap<>();
        for (String field : FIELDS) {
            String was = value(field, before);
            String is = value(field, after);
            if (!was.equals(is)) {
                differences.put(field, was + " " + is);
            }
        }
        return differences;
    }

    private static String value(String field, ApiResponse event) {
        JsonNode value = event.at("/" + field.replace('.', '/'));
        return value.isMissingNode() ? "null" : value.toString();
    }

    private static void assertCode(ApiResponse refused, int status, String code) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }
}
