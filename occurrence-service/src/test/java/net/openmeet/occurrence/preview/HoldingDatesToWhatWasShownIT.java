package net.openmeet.occurrence.preview;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits of dates are sent with the tokens of previews, while the series stays what it is. */
@OccurrenceServiceTest
class HoldingDatesToWhatWasShownIT {

    private static final String DATE = "2026-03-17T19:00";
    private static final String FAR = "2030-01-01T19:00";
    private static final String LATER = "{\"from\": \"2026-03-10\", \"until\": \"2026-03-25\", \"by\": \"PT1H\"}";
    private static final String CLOSED = "{\"from\": \"2026-03-10\", \"until\": \"2026-03-25\"}";
    private static final String REASON = "{\"reason\": \"Ill\"}";
    private static final String ANY = "1-00000000000000000000000000000000";

    private final Api api;
    private final Api alice;
    private final TestClock clock;
    private final SeriesOnTopic series;

    HoldingDatesToWhatWasShownIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.alice = api.as(ALICE).with("If-Match", "*");
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void movesARangeOnceForOnePreview() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Api shown = shown(yoga, "edit=move", LATER);

        shown.post(occurrences(yoga) + "/move", LATER).expect(200);

        assertOutdated(shown.post(occurrences(yoga) + "/move", LATER));
        assertThat(date(yoga).text("/start/local")).isEqualTo("2026-03-17T20:00:00");
        shown(yoga, "edit=move", LATER).post(occurrences(yoga) + "/move", LATER).expect(200);
    }

    @Test
    void refusesARangeOfWhichADateWasChangedMeanwhile() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Api shown = shown(yoga, "edit=cancel", CLOSED);

        alice.post(occurrences(yoga) + "/" + DATE + "/cancel", REASON).expect(200);

        assertOutdated(shown.post(occurrences(yoga) + "/cancel", CLOSED));
        assertThat(api.get(occurrences(yoga) + "/2026-03-10T19:00").text("/status"))
                .isEqualTo("scheduled");
        alice.patch(occurrences(yoga) + "/2026-03-31T19:00", "{\"name\": \"Elsewhere\"}")
                .expect(200);
        Api again = shown(yoga, "edit=cancel", CLOSED);
        alice.patch(occurrences(yoga) + "/2026-03-31T19:00", "{\"name\": \"Nowhere\"}")
                .expect(200);
        again.post(occurrences(yoga) + "/cancel", CLOSED).expect(200);
    }

    @Test
    void refusesADateThatWasChangedMeanwhile() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Api shown = shown(yoga, "edit=cancel&date=" + DATE, REASON);
        String cancel = occurrences(yoga) + "/" + DATE + "/cancel";

        alice.patch(occurrences(yoga) + "/" + DATE, "{\"name\": \"Yoga outside\"}")
                .expect(200);

        assertOutdated(shown.post(cancel, REASON));
        Api again = shown(yoga, "edit=cancel&date=" + DATE, REASON);
        again.post(cancel, REASON).expect(200);
        assertOutdated(again.post(cancel, REASON));
    }

    @Test
    void changesADateThatIsStoredMeanwhileBecauseSomebodyAnswers() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Api shown = shown(yoga, "edit=cancel&date=" + FAR, null);

        api.as(BOB).put(occurrences(yoga) + "/" + FAR).expect(201);

        shown.post(occurrences(yoga) + "/" + FAR + "/cancel", "").expect(200);
    }

    @Test
    void looksAtNoBodyWhereTheEditHasNone() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        alice.post(occurrences(yoga) + "/" + DATE + "/cancel", REASON).expect(200);
        String body = "{\"x\": 1}";
        Api shown = shown(yoga, "edit=reinstate&date=" + DATE, body);

        shown.post(occurrences(yoga) + "/" + DATE + "/reinstate", body).expect(200);
    }

    @Test
    void holdsADateToItByItsSlugToo() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String path = "/api/events/" + yoga.getSlug() + "-2026-03-17-1900";
        Api another = alice.with("Preview-Token", ANY);

        edits().forEach((edit, body) -> assertAnother(another.post(path + edit, body)));
        assertAnother(another.patch(path, "{\"name\": \"Yoga outside\"}"));
        assertThat(date(yoga).text("/status")).isEqualTo("scheduled");

        Api shown = shown(yoga, "edit=cancel&date=" + DATE, REASON);
        shown.post(path + "/cancel", REASON).expect(200);
        assertOutdated(shown.post(path + "/cancel", REASON));
        shown(yoga, "edit=reinstate&date=" + DATE, null)
                .post(path + "/reinstate", "")
                .expect(200);
        String name = "{\"name\": \"Yoga outside\"}";
        shown(yoga, "date=" + DATE, name).patch(path, name).expect(200);
        shown(yoga, "edit=revert&date=" + DATE, null).post(path + "/revert", "").expect(200);
        String sunday = "{\"start\": \"2026-03-29T02:30\"}";
        shown(yoga, "edit=reschedule&date=" + DATE, sunday)
                .post(path + "/reschedule", sunday)
                .expect(200);
    }

    @Test
    void refusesATokenOfAnotherEditOfAnEvent() {
        String event = """
                {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT2H"}
                """;
        String path = alice.post("/api/events", event).expect(201).header("Location");
        Api another = alice.with("Preview-Token", ANY);

        edits().forEach((edit, body) -> assertAnother(another.post(path + edit, body)));
        assertAnother(another.patch(path, "{\"name\": \"Ball\"}"));
        // Of these there are no previews.
        assertAnother(another.delete(path));
        assertAnother(another.post("/api/events", event));
        ApiResponse found = another.get(path).expect(200);
        assertThat(found.text("/name")).isEqualTo("Party");
        assertThat(found.text("/status")).isEqualTo("scheduled");
    }

    private static Map<String, String> edits() {
        return Map.of(
                "/cancel",
                REASON,
                "/reinstate",
                "",
                "/revert",
                "{}",
                "/reschedule",
                "{\"start\": \"2026-03-29T02:30\"}");
    }

    private Api shown(SeriesCreated yoga, String parameters, @Nullable String body) {
        return alice.with(
                "Preview-Token", Shown.of(api, yoga.getSlug(), parameters, body).token());
    }

    private ApiResponse date(SeriesCreated yoga) {
        return api.get(occurrences(yoga) + "/" + DATE).expect(200);
    }

    private static void assertOutdated(ApiResponse refused) {
        assertThat(List.of(refused.status(), refused.code())).containsExactly(409, "preview-outdated");
    }

    private static void assertAnother(ApiResponse refused) {
        assertThat(List.of(refused.status(), refused.code())).containsExactly(409, "preview-of-another-edit");
    }
}
