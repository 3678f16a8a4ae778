package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.series.icalendar.Calendars;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway asks here before it has occurrence-service show what an edit would do. Tuesdays of March 2030 are the 5th, 12th, 19th and 26th. */
@ServiceTest(service = "series-service")
class SayingWhatAnEditWouldMakeIT {

    private static final String THURSDAYS =
            "{\"start\": \"2030-03-21T20:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}";
    private static final String MERGE = "/phases/2030-03-21T20:00/merge";

    private final Api nobody;
    private final Api api;
    private final String path;
    private final ApiResponse created;

    SayingWhatAnEditWouldMakeIT(Api api) {
        this.nobody = api;
        this.api = api.as(ALICE).with("If-Match", "*");
        this.path = this.api
                .post("/api/series", with("/start", "\"2030-03-05T19:00\""))
                .expect(201)
                .header("Location");
        this.created = this.api.get(path).expect(200);
    }

    @Test
    void makesOfTheSeriesWhatAnUndoWasSaidToMake() {
        split();

        ApiResponse said = preview("?edit=undo&version=2", null).expect(200);
        EditOutcome outcome = read(said);

        assertThat(said.header("Version-Token")).endsWith("/2");
        assertThat(outcome.version()).isEqualTo(2);
        assertThat(outcome.phases()).hasSize(1);
        assertThat(outcome.at()).isNotNull();
        assertThat(api.get(path).at("/version").asInt()).isEqualTo(2);
        Api shown = api.with("Preview-Token", outcome.token());
        assertThat(post(shown, MERGE).expect(409).code()).isEqualTo("preview-of-another-edit");
        assertThat(post(shown, "/changes/2/undo").expect(200).at("/phases")).isEqualTo(created.at("/phases"));
        assertThat(post(shown, "/changes/3/undo").expect(409).code()).isEqualTo("preview-outdated");
    }

    @Test
    void makesOfTheSeriesWhatAMergeWasSaidToMake() {
        split();

        EditOutcome outcome =
                read(preview("?edit=merge&date=2030-03-21T20:00", null).expect(200));

        assertThat(outcome.phases()).hasSize(1);
        Api shown = api.with("Preview-Token", outcome.token());
        assertThat(post(shown, "/changes/2/undo").expect(409).code()).isEqualTo("preview-of-another-edit");
        assertThat(post(shown, MERGE).expect(200).at("/phases")).isEqualTo(created.at("/phases"));
        assertThat(post(shown, MERGE).expect(409).code()).isEqualTo("preview-outdated");
    }

    @Test
    void saysWhichDatesATakenBackExclusionPutsIn() {
        api.post(path + "/occurrences/2030-03-12T19:00/exclude", "").expect(200);

        EditOutcome outcome = read(preview("?edit=undo&version=2", null).expect(200));

        assertThat(outcome.dates()).containsExactly("2030-03-12T19:00");
        assertThat(outcome.at()).isNull();
    }

    @Test
    void saysWhoWouldSeeASeriesOfWhichThatIsTakenBack() {
        String hidden = "/api/series/"
                + api.patch(path, "{\"visibility\": \"private\"}").expect(200).text("/slug");

        EditOutcome outcome =
                read(post(api, hidden, "/changes/preview?edit=undo&version=2").expect(200));

        assertThat(outcome.visibility()).isEqualTo("public");
        assertThat(api.get(hidden).text("/visibility")).isEqualTo("private");
    }

    @Test
    void hasTheProblemThatTheEditWouldHave() {
        split();

        assertRefused("?edit=undo&version=1", 409, "not-the-newest-change");
        assertRefused("?edit=undo&version=two", 400, "invalid-parameter");
        assertRefused("?edit=merge&date=2030-03-05T19:00", 409, "first-phase");
        assertRefused("?edit=merge&date=2030-03-12T19:00", 404, "phase-not-found");
        assertRefused("?edit=merge&date=never", 404, "occurrence-not-found");
        assertThat(calendar("nothing").expect(422).code()).isEqualTo("unreadable-calendar");
        assertThat(post(nobody.as(BOB), "/changes/preview?edit=undo&version=2")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        assertThat(api.get(path).at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void leadsOnWithEverythingThatWasAsked() {
        String now =
                api.patch(path, "{\"visibility\": \"unlisted\"}").expect(200).text("/slug");

        assertThat(preview("?edit=undo&version=2&limit=3", null).expect(308).header("Location"))
                .isEqualTo("/api/series/" + now + "/changes/preview?edit=undo&version=2&limit=3");
    }

    @Test
    void holdsHolidaysToTheirCalendar() {
        assertThat(read(calendar(Calendars.of()).expect(200)).dates()).isEmpty();
        String token = read(calendar(Calendars.of()).expect(200)).token();
        Api shown = api.with("Preview-Token", token);
        String exclude = path + "/occurrences/exclude";

        shown.send("POST", exclude, "text/calendar", Calendars.of()).expect(200);
        for (ApiResponse refused : List.of(
                shown.send("POST", exclude, "text/calendar", Calendars.of() + "\r\n"),
                post(shown, "/occurrences/2030-03-12T19:00/exclude"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("preview-of-another-edit");
        }
        api.patch(path, "{\"description\": \"Bring a mat\"}").expect(200);
        assertThat(shown.send("POST", exclude, "text/calendar", Calendars.of()).code())
                .isEqualTo("preview-outdated");
    }

    private void split() {
        api.patch(path + "?from=2030-03-19T19:00", THURSDAYS).expect(200);
    }

    private void assertRefused(String query, int status, String code) {
        ApiResponse refused = preview(query, null).expect(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    private ApiResponse calendar(String file) {
        return api.send("POST", path + "/changes/preview?edit=exclude", "text/calendar", file);
    }

    private ApiResponse preview(String query, @Nullable String body) {
        return api.send("POST", path + "/changes/preview" + query, null, body);
    }

    private ApiResponse post(Api caller, String below) {
        return post(caller, path, below);
    }

    private static ApiResponse post(Api caller, String series, String below) {
        return caller.send("POST", series + below, null, null);
    }

    private static EditOutcome read(ApiResponse response) {
        return JsonMapper.shared().readValue(response.body(), EditOutcome.class);
    }
}
