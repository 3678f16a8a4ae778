package net.openmeet.occurrence.preview;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.OnlineUriVisibility;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OccurrenceServiceTest
class PreviewingEditsIT {

    private static final String TO_THURSDAYS =
            "{\"start\": \"2026-03-19T18:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}}";

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    PreviewingEditsIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.answers = new AnswersOnTopic(messages);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void showsWhichDatesGoOnAsWhichAndWhoGoesThere() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, "2026-03-17T19:00");

        Shown shown = preview(yoga, "from=2026-03-17T19:00", TO_THURSDAYS);

        assertThat(shown.items("carried-over")).hasSize(11).hasSize(shown.total("carriedOver"));
        JsonNode first = shown.items().getFirst();
        assertThat(first.at("/recurrenceId").asString()).isEqualTo("2026-03-17T19:00");
        assertThat(first.at("/goesOnAs/recurrenceId").asString()).isEqualTo("2026-03-19T18:00");
        assertThat(first.at("/goesOnAs/slug").asString()).isEqualTo(yoga.getSlug() + "-2026-03-19-1800");
        assertThat(first.at("/changes"))
                .filteredOn(change -> change.path("field").asString().equals("start.local"))
                .extracting(change -> change.path("before").asString() + " "
                        + change.path("after").asString())
                .containsExactly("2026-03-17T19:00:00 2026-03-19T18:00:00");
        assertThat(first.path("material").asBoolean()).isTrue();
        assertThat(first.path("going").asInt()).isEqualTo(1);
        assertThat(first.path("people").asInt()).isEqualTo(1);
        assertThat(shown.total("going")).isEqualTo(1);
        assertThat(shown.total("people")).isEqualTo(1);
        assertThat(shown.total("material")).isEqualTo(11);
        assertThat(shown.first().at("/series/after"))
                .extracting(stretch -> stretch.path("text").asString())
                .containsExactly("every week on Tuesday until 10 March 2026", "every week on Thursday");
        assertThat(api.get(occurrences(yoga) + "/2026-03-17T19:00").status()).isEqualTo(200);
    }

    @Test
    void showsWhatStaysDetachedAndWhatGoes() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, "2026-03-17T19:00");

        Shown shown = preview(yoga, "edit=end", "{\"from\": \"2026-03-17\"}");

        assertThat(shown.dates("detached")).containsExactly("2026-03-17T19:00");
        assertThat(shown.dates("dropped")).hasSize(10).contains("2026-03-24T19:00");
        assertThat(shown.items()).hasSize(11);
    }

    @Test
    void showsTheIdThatADateGetsFromWhichAnotherOneWasCarriedOver() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String tuesday = "2026-03-17T19:00";
        Phases thursdays = PhaseMessages.phases(
                List.of(phase(schedule("Europe/Berlin", "2026-03-05T18:00", "FREQ=WEEKLY;BYDAY=TH"), "Tuesday Yoga")));
        handled.await(
                series.reschedule(yoga, 2, "2026-03-03T19:00", "2026-03-03T19:00", "2026-03-05T18:00", thursdays));

        JsonNode shown = preview(yoga, "edit=include&date=" + tuesday, null)
                .items("added")
                .getFirst();
        String former = api.get(occurrences(yoga) + "/2026-03-19T18:00").text("/id");
        assertThat(former).isEqualTo(Uuids.derived(yoga.getSeriesId(), tuesday).toString());
        assertThat(shown.path("id").asString()).isNotEqualTo(former);

        Phase first = thursdays.first();
        Phases both = Phases.of(first.with(first.schedule().with(List.of(RecurrenceId.parse(tuesday)), List.of())));
        handled.await(series.exclude(yoga, 3, List.of(tuesday), both));
        assertThat(api.get(occurrences(yoga) + "/" + tuesday).text("/id"))
                .isEqualTo(shown.path("id").asString());
    }

    @Test
    void showsADateThatIsGoneAsTheOneThatItWasBefore() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String thursday = "2026-03-19T18:00";
        Phases thursdays = PhaseMessages.phases(
                List.of(phase(schedule("Europe/Berlin", "2026-03-05T18:00", "FREQ=WEEKLY;BYDAY=TH"), "Tuesday Yoga")));
        handled.await(
                series.reschedule(yoga, 2, "2026-03-03T19:00", "2026-03-03T19:00", "2026-03-05T18:00", thursdays));
        String id = api.get(occurrences(yoga) + "/" + thursday).text("/id");
        Phase first = thursdays.first();
        Phases without = Phases.of(first.with(first.schedule().with(List.of(), List.of(RecurrenceId.parse(thursday)))));
        handled.await(series.exclude(yoga, 3, List.of(thursday), without));
        api.get(occurrences(yoga) + "/" + thursday).expect(404);

        assertThat(preview(yoga, "edit=include&date=" + thursday, null).items("added"))
                .extracting(item -> item.path("id").asString())
                .containsExactly(id);

        handled.await(series.exclude(yoga, 4, List.of(thursday), thursdays));
        assertThat(api.get(occurrences(yoga) + "/" + thursday).text("/id")).isEqualTo(id);
    }

    @Test
    void showsItsOrganiserThatWhereToTakePartChangesWhichOnlyThoseKnowWhoGo() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(Template.newBuilder(template("Tuesday Yoga"))
                        .setOnlineUriVisibility(OnlineUriVisibility.ATTENDEES)
                        .build()));

        Shown shown =
                preview(yoga, "", "{\"template\": {\"location\": {\"onlineUri\": \"https://meet.example.org/1\"}}}");

        assertThat(shown.total("modified")).isEqualTo(shown.items().size()).isPositive();
        assertThat(shown.items())
                .allSatisfy(item -> assertThat(item.at("/changes"))
                        .extracting(change -> change.path("field").asString() + " "
                                + change.path("after").asString())
                        .contains("location.onlineUri https://meet.example.org/1"));
    }

    @Test
    void showsDatesThatTheEditNamesHoweverFarTheyAre() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        assertThat(preview(yoga, "edit=exclude&date=2030-01-01T19:00", null).items())
                .extracting(PreviewingEditsIT::line)
                .containsExactly("dropped 2030-01-01T19:00 false");
        assertThat(preview(yoga, "edit=include&date=2030-01-02T19:00", null).items())
                .extracting(PreviewingEditsIT::line)
                .containsExactly("added 2030-01-02T19:00 false");
    }

    @Test
    void showsWhatSummerTimeDoesToTheNewStart() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        Shown shown = preview(
                yoga,
                "edit=reschedule&date=2026-03-31T19:00",
                "{\"start\": \"2026-03-29T02:30\", \"duration\": \"PT1H\"}");

        assertThat(shown.items())
                .extracting(PreviewingEditsIT::line)
                .containsExactly("rescheduled 2026-03-31T19:00 true");
        assertThat(shown.items().getFirst().at("/clock/before").asString()).isEqualTo("none");
        assertThat(shown.items().getFirst().at("/clock/after").asString()).isEqualTo("shifted-by-gap");
    }

    @Test
    void showsAnEditOfOneDateAndOfARange() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, "2026-03-17T19:00");

        assertThat(preview(yoga, "edit=cancel&date=2026-03-17T19:00", null).items())
                .extracting(PreviewingEditsIT::line)
                .containsExactly("cancelled 2026-03-17T19:00 true");
        Shown range = preview(yoga, "edit=cancel", "{\"from\": \"2026-03-10\", \"until\": \"2026-03-25\"}");
        assertThat(range.dates("cancelled"))
                .containsExactly("2026-03-10T19:00", "2026-03-17T19:00", "2026-03-24T19:00");
        assertThat(range.total("going")).isEqualTo(1);
        assertThat(preview(yoga, "from=2026-03-10&until=2026-03-18", "{\"name\": \"Yoga outside\"}")
                        .dates("modified"))
                .containsExactly("2026-03-10T19:00", "2026-03-17T19:00");
    }

    @Test
    void hasTheProblemThatTheEditWouldHave() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answers.changed(Uuids.derived(yoga.getSeriesId(), "2026-03-17T19:00"), 1, 5, 0);
        Await.until("the answers to be known", () -> going(yoga, "2026-03-17T19:00") == 5);

        assertRefused(yoga, "", "{\"visibility\": \"group\"}", 409, "no-group");
        assertRefused(yoga, "from=2026-03-18T19:00", "{}", 404, "occurrence-not-found");
        assertRefused(yoga, "from=2026-03-17T19:00", "{\"start\": \"2026-03-01T19:00\"}", 422, "invalid-request");
        assertRefused(yoga, "", "{\"template\": {\"capacity\": 4}}", 409, "seats-taken");
        assertRefused(yoga, "", "{\"nmae\": \"Yoga\"}", 422, "invalid-request");
        assertRefused(yoga, "", null, 400, "missing-body");
        assertRefused(yoga, "edit=destroy", "{}", 400, "invalid-parameter");
        assertRefused(yoga, "edit=exclude", null, 400, "invalid-parameter");
        assertRefused(yoga, "edit=revert&date=2026-03-18T19:00", null, 404, "occurrence-not-found");
        assertRefused(yoga, "edit=move", "{\"from\": \"2026-03-10\"}", 422, "invalid-request");
        assertThat(preview(yoga, "", "{\"template\": {\"capacity\": 4}, \"onLoweredCapacity\": \"demote\"}")
                        .total("modified"))
                .isEqualTo(13);
    }

    @Test
    void showsNothingOfWhatWasDecidedOfAnotherVersion() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Phases phases = Phases.of(PhaseMessages.phases(yoga.getPhases(), yoga.getSchedule(), yoga.getTemplate())
                .first());
        String outcome = JsonMapper.shared()
                .writeValueAsString(EditOutcome.of(
                        "token", 2, phases, net.openmeet.vocabulary.template.Visibility.PUBLIC, null, List.of()));

        ApiResponse refused = Shown.of(api, yoga.getSlug(), "edit=undo", EditOutcome.TYPE, outcome)
                .first();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("preview-outdated");
        assertThat(api.as(BOB)
                        .send(
                                "POST",
                                "/api/series/" + yoga.getSlug() + "/changes/preview?edit=undo",
                                EditOutcome.TYPE,
                                outcome)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
    }

    @Test
    void isForTheOrganiserAlone() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        SeriesCreated secret = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        String path = "/api/series/%s/changes/preview";

        assertThat(api.as(BOB).post(path.formatted(yoga.getSlug()), "{}").code())
                .isEqualTo("not-owner");
        api.post(path.formatted(yoga.getSlug()), "{}").expect(401);
        for (String edit : List.of("", "?edit=cancel&date=2026-03-17T19:00", "?edit=exclude&date=2026-03-17T19:00")) {
            ApiResponse hidden = api.as(BOB)
                    .post(path.formatted(secret.getSlug()) + edit, "{}")
                    .expect(404);
            assertThat(hidden.body().replace(secret.getSlug(), "none"))
                    .isEqualTo(api.as(BOB)
                            .post(path.formatted("none") + edit, "{}")
                            .body());
        }
    }

    @Test
    void holdsAnEditOfADateToWhatWasShown() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String date = occurrences(yoga) + "/2026-03-17T19:00";
        String name = "{\"name\": \"Yoga outside\"}";
        Shown shown = preview(yoga, "date=2026-03-17T19:00", name);
        Api alice = api.as(ALICE).with("If-Match", "*").with("Preview-Token", shown.token());

        assertThat(alice.patch(date, "{\"name\": \"Yoga inside\"}").code()).isEqualTo("preview-of-another-edit");
        assertThat(alice.patch(occurrences(yoga) + "/2026-03-24T19:00", name).code())
                .isEqualTo("preview-of-another-edit");
        answered(yoga, "2026-03-17T19:00");
        alice.patch(date, "{ \"name\" : \"Yoga outside\" }").expect(200);

        handled.await(series.rename(yoga, 2, "Morning Yoga", Instant.parse("2026-03-01T12:00:00Z")));
        ApiResponse outdated = alice.patch(date, name);
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.code()).isEqualTo("preview-outdated");
        assertThat(api.as(ALICE)
                        .with("If-Match", "*")
                        .with("Preview-Token", "nonsense")
                        .patch(date, name)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void leadsOnToTheSamePageOfTheSamePreview() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String before = "/api/series/" + yoga.getSlug() + "/changes/preview";
        String parameters = "?edit=edit&limit=2&cursor=";
        String cursor = api.as(ALICE)
                .post(before + "?limit=2&from=2026-03-17T19:00", TO_THURSDAYS)
                .expect(200)
                .text("/next");
        handled.await(series.change(
                yoga,
                2,
                yoga.getSlug() + "-2",
                yoga.getTemplate(),
                Visibility.UNLISTED,
                Instant.parse("2026-03-01T12:00:00Z")));

        ApiResponse moved = api.as(ALICE)
                .post(before + parameters + cursor + "&from=2026-03-17T19:00", TO_THURSDAYS)
                .expect(308);
        assertThat(moved.header("Location"))
                .isEqualTo("/api/series/" + yoga.getSlug() + "-2/changes/preview" + parameters + cursor
                        + "&from=2026-03-17T19:00");
        assertThat(api.as(ALICE)
                        .post(moved.header("Location"), TO_THURSDAYS)
                        .expect(200)
                        .at("/items"))
                .hasSize(2);
        assertThat(api.as(ALICE)
                        .post(before + "?edit=cancel&limit=3&date=2026-03-17T19:00", "{}")
                        .expect(308)
                        .header("Location"))
                .isEqualTo("/api/series/" + yoga.getSlug()
                        + "-2/changes/preview?edit=cancel&limit=3&date=2026-03-17T19:00");
    }

    private Shown preview(SeriesCreated yoga, String parameters, @Nullable String body) {
        return Shown.of(api, yoga.getSlug(), parameters, body);
    }

    private void assertRefused(SeriesCreated yoga, String parameters, @Nullable String body, int status, String code) {
        ApiResponse refused = preview(yoga, parameters, body).first();
        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    /** Bob goes there. */
    private void answered(SeriesCreated yoga, String date) {
        answers.going(yoga, date);
        Await.until("the answer to be known", () -> going(yoga, date) == 1);
    }

    private int going(SeriesCreated yoga, String date) {
        return api.get(occurrences(yoga) + "/" + date).at("/attendance/going").asInt();
    }

    private static String line(JsonNode item) {
        return item.path("notice").asString() + " " + item.path("recurrenceId").asString() + " "
                + item.path("stored").asBoolean();
    }
}
