package net.openmeet.series.series.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.junit.jupiter.api.Test;

/** Edits that are sent with the token of a preview, which another service gives. */
@ServiceTest(service = "series-service")
class DoingWhatWasShownIT {

    private static final String PATCH = "{\"name\": \"Thursday Yoga\", \"duration\": \"PT2H\"}";
    private static final String OTHER_WORDS = "{\"duration\":\"PT2H\",\"name\":\"Thursday Yoga\"}";
    private static final String END = "{\"from\": \"2030-04-01\"}";
    private static final RecurrenceId DATE = RecurrenceId.parse("2030-03-12T19:00");

    private final Api api;
    private final String path;
    private final String slug;

    DoingWhatWasShownIT(Api api) {
        this.api = api.as(ALICE).with("If-Match", "*");
        this.path = this.api
                .post("/api/series", with("/start", "\"2030-03-05T19:00\""))
                .expect(201)
                .header("Location");
        this.slug = path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void makesTheEditThatWasShownInWhateverWords() {
        EditOfSeries all = EditOfSeries.patch(slug, null);

        assertThat(shown(1, all, PATCH)
                        .patch(path, OTHER_WORDS)
                        .expect(200)
                        .at("/version")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void refusesAnotherEdit() {
        EditOfSeries all = EditOfSeries.patch(slug, null);
        EditOfSeries exclude = EditOfSeries.of(EditName.EXCLUDE, slug, DATE);

        assertAnother(shown(1, all, PATCH).patch(path, PATCH.replace("PT2H", "PT3H")));
        assertAnother(shown(1, all, PATCH).patch(path + "?from=" + DATE, PATCH));
        assertAnother(shown(1, exclude, "").post(path + "/occurrences/2030-03-19T19:00/exclude", ""));
        assertAnother(shown(1, exclude, "").post(path + "/occurrences/" + DATE + "/include", ""));
        assertAnother(shown(1, EditOfSeries.of(EditName.END, slug), END).post(path + "/end", "{}"));
        assertThat(api.get(path).at("/version").asLong()).isEqualTo(1);
    }

    @Test
    void refusesWhatWasShownOfTheSeriesBeforeItChanged() {
        api.patch(path, "{\"description\": \"New\"}").expect(200);

        assertOutdated(shown(1, EditOfSeries.patch(slug, null), PATCH).patch(path, PATCH));
        assertOutdated(shown(1, EditOfSeries.of(EditName.END, slug), END).post(path + "/end", END));
        assertOutdated(shown(1, EditOfSeries.of(EditName.EXCLUDE, slug, DATE), "")
                .post(path + "/occurrences/" + DATE + "/exclude", ""));
        shown(2, EditOfSeries.of(EditName.EXCLUDE, slug, DATE), "")
                .post(path + "/occurrences/" + DATE + "/exclude", "")
                .expect(200);
    }

    @Test
    void makesAnEditOnceForOnePreview() {
        Api shown = shown(1, EditOfSeries.of(EditName.EXCLUDE, slug, DATE), "");
        shown.post(path + "/occurrences/" + DATE + "/exclude", "").expect(200);

        assertOutdated(shown.post(path + "/occurrences/" + DATE + "/exclude", ""));
    }

    @Test
    void looksAtNoBodyWhereTheEditHasNone() {
        String body = "{\"x\": 1}";

        shown(1, EditOfSeries.of(EditName.EXCLUDE, slug, DATE), body)
                .post(path + "/occurrences/" + DATE + "/exclude", body)
                .expect(200);
        shown(2, EditOfSeries.of(EditName.RESUME, slug), body)
                .post(path + "/resume", body)
                .expect(200);
    }

    @Test
    void refusesATokenWhereThereAreNoPreviews() {
        assertAnother(shown(1, EditOfSeries.patch(slug, null), "").delete(path));
        assertThat(api.get(path).status()).isEqualTo(200);
    }

    @Test
    void refusesATokenThatIsNone() {
        assertThat(api.with("Preview-Token", "1").patch(path, PATCH).code()).isEqualTo("invalid-parameter");
    }

    private Api shown(long version, EditOfSeries edit, String body) {
        return api.with(
                "Preview-Token", edit.token(version, body.getBytes(UTF_8)).toString());
    }

    private static void assertAnother(ApiResponse refused) {
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("preview-of-another-edit");
    }

    private static void assertOutdated(ApiResponse refused) {
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("preview-outdated");
    }
}
