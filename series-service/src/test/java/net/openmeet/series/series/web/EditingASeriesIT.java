package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static net.openmeet.series.series.web.SeriesRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest(service = "series-service")
class EditingASeriesIT {

    private final Api anonymous;
    private final Api api;
    private final String path;

    EditingASeriesIT(Api api) {
        this.anonymous = api;
        this.api = api.as(ALICE);
        this.path = this.api.post("/api/series", TUESDAY_YOGA).expect(201).header("Location");
    }

    @Test
    void changesWhatThePatchSaysAndKeepsTheRest() {
        ApiResponse edited = patch("\"1\"", """
                {"name": "Wednesday Yoga", "template": {"capacity": null, "location": {"address": {"street": "Oranienstr. 1"}}}}""").expect(200);

        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
        assertThat(edited.header("Version-Token")).endsWith("/2");
        assertThat(edited.text("/name")).isEqualTo("Wednesday Yoga");
        assertThat(edited.text("/description")).isEqualTo("All levels");
        assertThat(edited.at("/template/capacity").isNull()).isTrue();
        assertThat(edited.text("/template/location/name")).isEqualTo("Studio 1");
        assertThat(edited.text("/template/location/address/locality")).isEqualTo("Berlin");
        assertThat(edited.text("/template/location/address/street")).isEqualTo("Oranienstr. 1");
        assertThat(api.get(path).expect(200).json()).isEqualTo(edited.json());
    }

    @Test
    void takesTheWholeTemplateAndTellsWhereToTakePartOnlyWhoMayKnow() {
        ApiResponse edited = patch("*", """
                {"template": {"mode": "hybrid", "guestsAllowed": 2, "tags": ["Yoga"], "language": "de",
                  "location": {"onlineUri": "https://meet.example.org/yoga", "coordinates": {"latitude": 52.4986, "longitude": 13.3907}},
                  "image": {"uri": "https://images.example.org/yoga.jpg"}, "rsvpWindow": {"opens": "P14D", "closes": "PT2H"},
                  "questions": [{"text": "Do you bring a mat?"}], "attendeesVisibility": "attendees",
                  "onlineUriVisibility": "attendees"}}""").expect(200);

        assertThat(edited.text("/template/mode")).isEqualTo("hybrid");
        assertThat(edited.text("/template/rsvpWindow/opens")).isEqualTo("P2W");
        assertThat(edited.text("/template/location/onlineUri")).isEqualTo("https://meet.example.org/yoga");
        assertThat(edited.at("/template/location/coordinates/latitude").asDouble())
                .isEqualTo(52.4986);
        assertThat(api.get(path).expect(200).json()).isEqualTo(edited.json());
        ApiResponse others = anonymous.get(path).expect(200);
        assertThat(others.body()).doesNotContain("meet.example.org");
        assertThat(others.header("Cache-Control")).contains("private");
        assertThat(others.header("ETag")).isNotEqualTo(edited.header("ETag"));
        assertThat(anonymous.get("/api/series").expect(200).body()).doesNotContain("meet.example.org");

        ApiResponse without = patch("*", "{\"template\": {\"image\": null, \"rsvpWindow\": {\"closes\": null}}}")
                .expect(200);

        assertThat(without.at("/template/image").isMissingNode()).isTrue();
        assertThat(without.at("/template/rsvpWindow/closes").isMissingNode()).isTrue();
        assertThat(without.text("/template/rsvpWindow/opens")).isEqualTo("P2W");
    }

    @Test
    void keepsItsSlugUnderAnotherName() {
        patch("\"1\"", "{\"name\": \"Pilates\"}").expect(200);

        assertThat(api.get(path).expect(200).text("/name")).isEqualTo("Pilates");
    }

    @Test
    void removesWhatThePatchSetsToNull() {
        ApiResponse edited =
                patch("*", "{\"description\": null, \"template\": null}").expect(200);

        assertThat(edited.text("/description")).isEmpty();
        assertThat(edited.at("/template/location").isNull()).isTrue();
    }

    @Test
    void makesNoNewVersionWhereNothingChanges() {
        ApiResponse unchanged = patch("\"1\"", "{\"name\": \"Tuesday Yoga\", \"template\": {\"capacity\": 20}}")
                .expect(200);

        assertThat(unchanged.header("ETag")).isEqualTo("\"1\"");
        assertThat(unchanged.hasHeader("Version-Token")).isFalse();
    }

    @Test
    void refusesAVersionThatIsNoMore() {
        patch("\"1\"", "{\"name\": \"A\"}").expect(200);

        ApiResponse refused = patch("\"1\"", "{\"name\": \"B\"}").expect(412);

        assertThat(refused.code()).isEqualTo("version-mismatch");
        assertThat(refused.header("ETag")).isEqualTo("\"2\"");
        assertThat(api.with("If-Match", "\"1\"").delete(path).expect(412).code())
                .isEqualTo("version-mismatch");
    }

    @Test
    void wantsToKnowWhichVersionIsMeant() {
        assertThat(api.patch(path, "{}").expect(428).code()).isEqualTo("precondition-required");
        assertThat(api.delete(path).expect(428).code()).isEqualTo("precondition-required");
    }

    @Test
    void letsOneOfManyEditsOfOneVersionThrough() {
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(number -> patch("\"1\"", "{\"name\": \"Yoga " + number + "\"}"))
                .map(ApiResponse::status)
                .toList();

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412);
        assertThat(api.get(path).at("/version").asLong()).isEqualTo(2);
    }

    @Test
    void letsEditsOrADeletionOfOneVersionThrough() {
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(number -> number % 2 == 0
                        ? patch("\"1\"", "{\"name\": \"Yoga " + number + "\"}")
                        : api.with("If-Match", "\"1\"").delete(path))
                .map(ApiResponse::status)
                .toList();

        assertThat(statuses).filteredOn(status -> status < 300).hasSize(1);
        assertThat(statuses).filteredOn(status -> status >= 300).containsOnly(statuses.contains(204) ? 404 : 412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': null} | /name | required",
                "{'name': 5} | /name | wrong-type",
                "{'visibility': null} | /visibility | required",
                "{'visibility': 'all'} | /visibility | unknown-value",
                "{'template': {'capacity': -5}} | /template/capacity | out-of-range",
                "{'template': {'location': {'address': {'country': 'XX'}}}} | /template/location/address/country | unknown-country",
                "{'template': {'colour': 'red'}} | /template/colour | unknown-field",
                "{'slug': 'mine'} | /slug | unknown-field",
                "{'start': '2026-03-11T19:00'} | /start | start-does-not-match",
                "{'start': '2026-03-10T19:00+01:00'} | /start | offset-not-allowed",
                "{'timeZone': null} | /timeZone | required",
                "{'duration': 'P400D'} | /duration | too-long",
                "{'recurrence': {'rrules': []}} | /recurrence | not-recurring",
            })
    void namesTheFieldOfAPatchThatIsWrong(String patch, String fault, String code) {
        ApiResponse refused = patch("\"1\"", patch.replace('\'', '"')).expect(422);

        assertThat(refused.faults()).containsExactly(fault);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void isGoneAfterItsDeletionAndItsSlugIsNeverUsedAgain() {
        ApiResponse gone = api.with("If-Match", "\"1\"").delete(path).expect(204);

        assertThat(gone.header("Version-Token")).endsWith("/2");
        assertThat(api.get(path).expect(404).code()).isEqualTo("series-not-found");
        assertThat(api.post("/api/series", TUESDAY_YOGA).expect(201).header("Location"))
                .isNotEqualTo(path);
    }

    @Test
    void hidesAPrivateSeriesFromAllButItsOwnerAsIfThereWereNone() {
        String hidden =
                api.post("/api/series", visibleTo("private")).expect(201).header("Location");
        String none = hidden.replaceFirst("-x.*", "-x000000000000");
        Api bob = anonymous.as(BOB);
        Api bobsChange = bob.with("If-Match", "\"7\"");

        api.get(hidden).expect(200);
        List.<Function<String, ApiResponse>>of(
                        anonymous::get,
                        bob::get,
                        path -> bob.patch(path, "{}"),
                        path -> bob.with("If-Match", "1").patch(path, "{}"),
                        path -> bobsChange.patch(path, "{}"),
                        path -> bobsChange.patch(path, "{\"name\": 5}"),
                        path -> bobsChange.patch(path, "{\"name\": null, \"start\": \"2026-03-10\"}"),
                        path -> bobsChange.patch(path, "{"),
                        bob::delete,
                        bobsChange::delete)
                .forEach(request ->
                        assertThat(told(request.apply(hidden), hidden)).isEqualTo(told(request.apply(none), none)));
    }

    /** What an answer says, without what it repeats of the question. */
    private static String told(ApiResponse answer, String path) {
        return answer.status() + " " + answer.hasHeader("ETag") + " "
                + answer.body().replace(path, "");
    }

    @Test
    void keepsOthersFromChangingWhatTheySee() {
        assertThat(anonymous
                        .as(BOB)
                        .with("If-Match", "*")
                        .patch(path, "{}")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        assertThat(anonymous
                        .as(BOB)
                        .with("If-Match", "*")
                        .delete(path)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
    }

    private ApiResponse patch(String version, String patch) {
        return api.with("If-Match", version).patch(path, patch);
    }
}
