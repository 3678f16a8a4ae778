package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesSplit;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tuesdays of March 2030 are the 5th, 12th, 19th and 26th. */
@ServiceTest(service = "series-service")
class ReschedulingASeriesIT {

    private static final String THURSDAYS =
            "{\"start\": \"2030-03-21T20:00\", \"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TH\"]}, \"name\": \"Thursday Yoga\"}";

    private final Api anonymous;
    private final Api api;
    private final String path;
    private final Messages messages = Servers.shared().messages();

    ReschedulingASeriesIT(Api api) {
        this.anonymous = api;
        this.api = api.as(ALICE);
        String yoga = with("/start", "\"2030-03-05T19:00\"");
        this.path = this.api.post("/api/series", yoga).expect(201).header("Location");
    }

    @Test
    void goesOnOtherwiseFromADateOn() {
        ApiResponse split = patch("?from=2030-03-19T19:00", THURSDAYS).expect(200);

        assertThat(split.header("ETag")).isEqualTo("\"2.0\"");
        assertThat(split.text("/name")).isEqualTo("Tuesday Yoga");
        assertThat(split.text("/start")).isEqualTo("2030-03-05T19:00");
        assertThat(split.text("/phases/0/from")).isEqualTo("2030-03-05T19:00");
        assertThat(split.text("/phases/0/recurrence/rrules/0"))
                .isEqualTo("FREQ=WEEKLY;UNTIL=20300312T180000Z;BYDAY=TU");
        assertThat(split.text("/phases/1/from")).isEqualTo("2030-03-21T20:00");
        assertThat(split.text("/phases/1/name")).isEqualTo("Thursday Yoga");
        assertThat(api.get(path).expect(200).json()).isEqualTo(split.json());
        SeriesSplit message = messages.await(
                        SeriesSplit.class, body -> body.getSeriesId().equals(id(split)))
                .body();
        assertThat(message.getVersion()).isEqualTo(2);
        assertThat(message.getFrom()).isEqualTo("2030-03-19T19:00");
        assertThat(message.getOldAnchor()).isEqualTo("2030-03-21T20:00");
        assertThat(message.getNewAnchor()).isEqualTo("2030-03-21T20:00");
        assertThat(message.getPhases()).hasSize(2);
        assertThat(message.getChangedFields()).containsExactly("name", "start", "recurrence");
    }

    @Test
    void takesPlaceOtherwiseOnAllDates() {
        ApiResponse later = patch("", "{\"start\": \"2030-03-05T20:00\", \"duration\": \"PT2H\"}")
                .expect(200);

        assertThat(later.header("ETag")).isEqualTo("\"2\"");
        assertThat(later.text("/start")).isEqualTo("2030-03-05T20:00");
        assertThat(later.at("/phases")).hasSize(1);
        SeriesScheduleChanged message = messages.await(
                        SeriesScheduleChanged.class, body -> body.getSeriesId().equals(id(later)))
                .body();
        assertThat(message.getFrom()).isEqualTo("2030-03-05T19:00");
        assertThat(message.getOldAnchor()).isEqualTo("2030-03-05T19:00");
        assertThat(message.getNewAnchor()).isEqualTo("2030-03-05T20:00");
        assertThat(message.getChangedFields()).containsExactly("start", "duration");
    }

    @Test
    void movesWhatIsLeftOutWithTheStart() {
        exclude("2030-03-12T19:00").expect(200);

        ApiResponse later = patch("", "{\"start\": \"2030-03-05T20:00\"}").expect(200);

        assertThat(later.text("/recurrence/exdates/0")).isEqualTo("2030-03-12T20:00");
    }

    @Test
    void leavesNothingOutWhereOtherRulesHaveNoSuchDate() {
        exclude("2030-03-12T19:00").expect(200);

        ApiResponse thursdays = patch(
                        "",
                        "{\"start\": \"2030-03-07T19:00\", \"recurrence\": {\"rrules\": [\"FREQ=MONTHLY;BYDAY=1TH\"]}}")
                .expect(200);

        assertThat(thursdays.at("/recurrence/exdates")).isEmpty();
    }

    @Test
    void keepsTheLocalTimeOfTheEndInAnotherZone() {
        patch("", "{\"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TU;UNTIL=20300326T180000Z\"]}}")
                .expect(200);

        ApiResponse moved = patch("", "{\"timeZone\": \"America/New_York\"}").expect(200);

        assertThat(moved.text("/recurrence/rrules/0")).isEqualTo("FREQ=WEEKLY;UNTIL=20300326T230000Z;BYDAY=TU");
    }

    @Test
    void takesAllPhasesToAnotherZone() {
        patch("?from=2030-03-19T19:00", THURSDAYS).expect(200);

        ApiResponse moved = patch("", "{\"timeZone\": \"America/New_York\"}").expect(200);

        assertThat(phases(moved))
                .containsExactly(
                        "2030-03-05T19:00 America/New_York FREQ=WEEKLY;UNTIL=20300312T230000Z;BYDAY=TU",
                        "2030-03-21T20:00 America/New_York FREQ=WEEKLY;BYDAY=TH");
    }

    @Test
    void movesAllPhasesWithinTheirDaysByAsMuchAsTheStart() {
        patch("?from=2030-03-19T19:00", THURSDAYS).expect(200);

        ApiResponse later = patch("", "{\"start\": \"2030-03-05T18:15\"}").expect(200);
        assertThat(phases(later))
                .containsExactly(
                        "2030-03-05T18:15 Europe/Berlin FREQ=WEEKLY;UNTIL=20300312T171500Z;BYDAY=TU",
                        "2030-03-21T19:15 Europe/Berlin FREQ=WEEKLY;BYDAY=TH");
        assertThat(phases(patch("?from=2030-03-12T18:15", "{\"start\": \"2030-03-12T19:00\"}")
                        .expect(200)))
                .containsExactly(
                        "2030-03-05T18:15 Europe/Berlin FREQ=WEEKLY;UNTIL=20300305T171500Z;BYDAY=TU",
                        "2030-03-12T19:00 Europe/Berlin FREQ=WEEKLY;UNTIL=20300312T180000Z;BYDAY=TU",
                        "2030-03-21T20:00 Europe/Berlin FREQ=WEEKLY;BYDAY=TH");
    }

    @Test
    void saysThatTheRulesEndBeforeTheStartThatIsSent() {
        patch("", "{\"recurrence\": {\"rrules\": [\"FREQ=WEEKLY;BYDAY=TU;UNTIL=20300401\"]}}")
                .expect(200);

        ApiResponse refused = patch("", "{\"start\": \"2030-04-02T19:00\"}").expect(422);
        assertThat(refused.faults()).containsExactly("/start");
        assertThat(refused.text("/errors/0/code")).isEqualTo("no-dates");
    }

    @Test
    void asksHowAllRepeatsWhereSeveralPhasesWouldTakePlaceOnOtherDays() {
        patch("?from=2030-03-19T19:00", THURSDAYS).expect(200);

        assertThat(patch("", "{\"start\": \"2030-03-12T19:00\"}").expect(409).code())
                .isEqualTo("several-phases");
        assertThat(patch("", "{\"start\": \"2030-03-05T23:30\"}").expect(409).code())
                .isEqualTo("several-phases");
        assertThat(patch("", "{\"start\": \"2030-04-02T19:00\"}").expect(409).code())
                .isEqualTo("several-phases");
        assertThat(patch("", "{\"start\": \"2030-03-05T25:30\"}").expect(422).faults())
                .containsExactly("/start");
        assertThat(patch("", "{\"timeZone\": \"Europe/Berlln\", \"name\": null}")
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("/timeZone", "/name");
    }

    @Test
    void tellsFirstWhoMaySeeIt() {
        ApiResponse hidden = patch("", "{\"visibility\": \"private\", \"duration\": \"PT2H\"}")
                .expect(200);

        assertThat(hidden.header("Version-Token")).endsWith("/3");
        assertThat(messages.await(
                                SeriesTemplateChanged.class,
                                body -> body.getSeriesId().equals(id(hidden)))
                        .body()
                        .getChangedFields())
                .containsExactly("visibility");
        assertThat(messages.await(
                                SeriesScheduleChanged.class,
                                body -> body.getSeriesId().equals(id(hidden)))
                        .body()
                        .getVersion())
                .isEqualTo(3);
    }

    @Test
    void takesAnyTagOfTheVersionThatIsMeant() {
        ApiResponse split = patch("?from=2030-03-19T19:00", THURSDAYS).expect(200);
        String tag = split.header("ETag");

        api.with("If-Match", tag).patch(path, "{\"name\": \"Yoga\"}").expect(200);

        assertThat(api.with("If-Match", tag)
                        .patch(path, "{\"name\": \"Pilates\"}")
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
    }

    @Test
    void letsOneOfManySplitsOfOneVersionThrough() {
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> api.with("If-Match", "\"1\"")
                        .patch(path + "?from=2030-03-19T19:00", "{\"name\": \"Yoga " + number + "\"}"))
                .map(ApiResponse::status)
                .toList();

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412);
        assertThat(api.get(path).at("/phases")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2030-03-20T19:00 | 404 | occurrence-not-found",
                "2030-03-12T19:00 | 409 | date-excluded",
                "tomorrow | 400 | invalid-parameter",
            })
    void beginsAtADateThatThereIs(String from, int status, String code) {
        exclude("2030-03-12T19:00").expect(200);

        assertThat(patch("?from=" + from, "{\"name\": \"Yoga\"}").expect(status).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'start': '2030-03-21T20:00'} | /start | start-does-not-match",
                "{'start': '2030-03-05T20:00'} | /start | overlaps-earlier-dates",
                "{'duration': 'P400D'} | /duration | too-long",
                "{'duration': 'P1D', 'start': null} | /start | required",
                "{'timeZone': null} | /timeZone | required",
                "{'timeZone': 'Europe/Berlln'} | /timeZone | unknown-time-zone",
                "{'recurrence': null} | /recurrence | required",
                "{'recurrence': {'rrules': ['FREQ=HOURLY']}} | /recurrence/rrules/0 | repeats-within-a-day",
                "{'recurrence': {'rrules': [null]}} | /recurrence/rrules/0 | required",
                "{'recurrence': {'rrules': null}} | /recurrence | not-recurring",
                "{'recurrence': {'exdates': ['2030-03-20T19:00']}} | /recurrence/exdates/0 | exdate-matches-nothing",
                "{'visibility': 'private'} | /visibility | not-of-a-date",
            })
    void namesWhatIsWrong(String patch, String fault, String code) {
        ApiResponse refused =
                patch("?from=2030-03-19T19:00", patch.replace('\'', '"')).expect(422);

        assertThat(refused.faults()).containsExactly(fault);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(patch("", "{\"name\": null, \"start\": \"2030-03-06T19:00\", \"visibility\": \"all\"}")
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("/name", "/start", "/visibility");
    }

    @Test
    void leavesADateOutOnce() {
        ApiResponse without = exclude("2030-03-12T19:00").expect(200);

        assertThat(without.text("/recurrence/exdates/0")).isEqualTo("2030-03-12T19:00");
        assertThat(exclude("2030-03-12T19:00").expect(200).header("ETag")).isEqualTo("\"2\"");
        assertThat(messages.await(
                                SeriesDatesExcluded.class,
                                body -> body.getSeriesId().equals(id(without)))
                        .body()
                        .getDates())
                .containsExactly("2030-03-12T19:00");
    }

    @Test
    void putsADateInAgain() {
        exclude("2030-03-12T19:00").expect(200);

        ApiResponse again = post("/occurrences/2030-03-12T19:00/include").expect(200);

        assertThat(again.at("/recurrence/exdates")).isEmpty();
        assertThat(again.header("Version-Token")).endsWith("/3");
    }

    @Test
    void putsInTheDateOfAnEventThatGoesOnAsItButNeverOneThatThereIs() {
        String event = "{\"originEvent\": \"" + UUID.randomUUID() + "\"}";
        Api organiser = api.with("If-Match", "*");

        ApiResponse taken = organiser
                .post(path + "/occurrences/2030-03-12T19:00/include", event)
                .expect(409);
        ApiResponse more = organiser
                .post(path + "/occurrences/2030-03-14T15:00/include", event)
                .expect(200);

        assertThat(taken.code()).isEqualTo("already-a-date");
        SeriesDatesIncluded told = messages.await(
                        SeriesDatesIncluded.class, body -> body.getSeriesId().equals(id(more)))
                .body();
        assertThat(told.getDates()).containsExactly("2030-03-14T15:00");
        assertThat(event).contains(String.valueOf(told.getOriginEventId()));
        organiser
                .post(path + "/occurrences/2030-03-15T15:00/include", "{\"originEvent\": \"party\"}")
                .expect(422);
    }

    @Test
    void endsWithTheLastDateBeforeADay() {
        ApiResponse ended = api.with("If-Match", "*")
                .post(path + "/end", "{\"from\": \"2030-03-20\"}")
                .expect(200);

        assertThat(ended.text("/recurrence/rrules/0")).isEqualTo("FREQ=WEEKLY;UNTIL=20300319T180000Z;BYDAY=TU");
        assertThat(messages.await(SeriesEnded.class, body -> body.getSeriesId().equals(id(ended)))
                        .body()
                        .getFrom())
                .isEqualTo("2030-03-26T19:00");
    }

    @Test
    void isDeletedRatherThanEndedBeforeItBegins() {
        assertThat(post("/end").expect(409).code()).isEqualTo("no-dates");
        assertThat(api.with("If-Match", "*")
                        .post(path + "/end", "{\"from\": \"soon\"}")
                        .expect(422)
                        .faults())
                .containsExactly("/from");
    }

    @ParameterizedTest
    @CsvSource({
        "/occurrences/2030-03-13T19:00/exclude, 404, occurrence-not-found",
        "/occurrences/yesterday/exclude,        404, occurrence-not-found",
        "/occurrences/2020-03-13T19:00/include, 409, date-is-over",
        "/occurrences/2030-03-13/include,       422, date-kind-mismatch",
    })
    void changesWhatIsOrCanBeADate(String below, int status, String code) {
        assertThat(post(below).expect(status).code()).isEqualTo(code);
    }

    @Test
    void writesDownWhatWasChanged() {
        patch("?from=2030-03-19T19:00", THURSDAYS).expect(200);
        exclude("2030-03-12T19:00").expect(200);

        ApiResponse changes = api.get(path + "/changes").expect(200);

        assertThat(changes.at("/items")
                        .valueStream()
                        .map(change -> change.path("kind").asString()))
                .containsExactly("dates-excluded", "split", "created");
        assertThat(changes.text("/items/0/changes/0/before/0")).isEqualTo("2030-03-12T19:00");
        assertThat(changes.text("/items/1/from")).isEqualTo("2030-03-19T19:00");
    }

    @Test
    void repeatsAPostWithItsKeyWithoutEffect() {
        Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString()).with("If-Match", "\"1\"");
        String exclusion = path + "/occurrences/2030-03-12T19:00/exclude";

        keyed.post(exclusion, "").expect(200);

        assertThat(keyed.post(exclusion, "").expect(200).header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void isItsOrganisersToChange() {
        Api bob = anonymous.as(BOB).with("If-Match", "*");

        assertThat(bob.patch(path + "?from=2030-03-19T19:00", THURSDAYS)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        assertThat(bob.post(path + "/end", "{}").expect(403).code()).isEqualTo("not-owner");
        assertThat(api.post(path + "/end", "{}").expect(428).code()).isEqualTo("precondition-required");
    }

    private ApiResponse exclude(String date) {
        return post("/occurrences/" + date + "/exclude");
    }

    private ApiResponse post(String below) {
        return api.with("If-Match", "*").send("POST", path + below, null, null);
    }

    private ApiResponse patch(String query, String patch) {
        return api.with("If-Match", "*").patch(path + query, patch);
    }

    private static List<String> phases(ApiResponse series) {
        return series.at("/phases")
                .valueStream()
                .map(phase -> phase.path("from").asString() + " "
                        + phase.path("timeZone").asString() + " "
                        + phase.at("/recurrence/rrules/0").asString())
                .toList();
    }

    private static UUID id(ApiResponse series) {
        return UUID.fromString(series.text("/id"));
    }
}
