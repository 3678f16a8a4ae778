package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceDetached;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class TakingPlaceOtherwiseIT {

    private static final Phase TUESDAYS_TO_THE_10TH = phase(
            schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260310T180000Z"),
            "Tuesday Yoga");
    private static final Phase TUESDAYS =
            phase(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU"), "Tuesday Yoga");
    private static final Phase THURSDAYS_FROM_THE_19TH =
            phase(schedule("Europe/Berlin", "2026-03-19T18:00", "FREQ=WEEKLY;BYDAY=TH"), "Thursday Yoga");

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    TakingPlaceOtherwiseIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.answers = new AnswersOnTopic(messages);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void carriesDatesOverToThoseInTheirPlaceWithIdAnswersAndWhatTheyOverride() {
        SeriesCreated yoga =
                series.create(tuesdayYoga().setImportedOverrides(List.of(named("2026-03-24T19:00", "By candlelight"))));
        answered(yoga, "2026-03-17T19:00");

        split(yoga);

        assertThat(dates(yoga))
                .startsWith("2026-03-03T19:00", "2026-03-10T19:00", "2026-03-19T18:00", "2026-03-26T18:00");
        ApiResponse carried = api.get(occurrences(yoga) + "/2026-03-19T18:00").expect(200);
        assertThat(carried.text("/id")).isEqualTo(id(yoga, "2026-03-17T19:00").toString());
        assertThat(carried.text("/name")).isEqualTo("Thursday Yoga");
        assertThat(carried.at("/attendance/going").asInt()).isEqualTo(1);
        assertThat(carried.at("/detached").asBoolean()).isFalse();
        assertThat(api.get(occurrences(yoga) + "/2026-03-26T18:00").text("/name"))
                .isEqualTo("By candlelight");
        assertThat(api.get(occurrences(yoga) + "/2026-03-10T19:00").text("/name"))
                .isEqualTo("Tuesday Yoga");
        OccurrenceCarriedOver told = messages.await(
                        OccurrenceCarriedOver.class,
                        fact -> fact.getOccurrenceId().equals(id(yoga, "2026-03-17T19:00")))
                .body();
        assertThat(told.getCarriedFrom()).isEqualTo("2026-03-17T19:00");
        assertThat(told.getPreviousSlug()).isEqualTo(yoga.getSlug() + "-2026-03-17-1900");
        assertThat(told.getState().getSlug()).isEqualTo(yoga.getSlug() + "-2026-03-19-1800");
        assertThat(told.getMaterial()).isTrue();
        assertThat(told.getVersion()).isEqualTo(2);
        assertThat(rows(yoga)).isEqualTo(13);
    }

    @Test
    void keepsWhatIsDetachedNoLongerThanSomebodyGoesAndHasItBackWithTheNextAnswer() {
        SeriesCreated yoga =
                series.create(tuesdayYoga().setImportedOverrides(List.of(named("2026-03-24T19:00", "By candlelight"))));
        answered(yoga, "2026-03-17T19:00");
        answered(yoga, "2026-03-24T19:00");
        handled.await(series.end(yoga, 2, "2026-03-17T19:00", List.of(TUESDAYS_TO_THE_10TH)));
        UUID plain = id(yoga, "2026-03-17T19:00");
        UUID changed = id(yoga, "2026-03-24T19:00");

        answers.takenBack(changed, 2);
        answers.takenBack(plain, 2);

        OccurrenceRemoved told = messages.await(
                        OccurrenceRemoved.class, fact -> fact.getOccurrenceId().equals(plain))
                .body();
        assertThat(told.getUnanswered()).isTrue();
        assertThat(told.getChange().getCauses())
                .anySatisfy(cause -> assertThat(cause.getKind()).isEqualTo("attendance"));
        assertThat(dates(yoga)).containsExactly("2026-03-03T19:00", "2026-03-10T19:00", "2026-03-24T19:00");

        answers.changed(plain, 3, 1, 0);
        Await.until("the date is back", () -> dates(yoga).contains("2026-03-17T19:00"));
        assertThat(api.get(occurrences(yoga) + "/2026-03-17T19:00")
                        .at("/detached")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void dropsWhatEverybodyTookBackBefore() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, "2026-03-17T19:00");
        answers.takenBack(id(yoga, "2026-03-17T19:00"), 2);
        Await.until(
                "the answer to be taken back",
                () -> api.get(occurrences(yoga) + "/2026-03-17T19:00")
                                .at("/attendance/going")
                                .asInt()
                        == 0);

        handled.await(series.end(yoga, 2, "2026-03-17T19:00", List.of(TUESDAYS_TO_THE_10TH)));

        assertThat(dates(yoga)).containsExactly("2026-03-03T19:00", "2026-03-10T19:00");
    }

    @Test
    void leadsFromAFormerSlugToTheNewOneUntilItsDateIsInTheSeriesAgain() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String former = occurrences(yoga) + "/2026-03-17T19:00";
        split(yoga);

        assertThat(api.get(former).expect(308).header("Location")).endsWith(occurrences(yoga) + "/2026-03-19T18:00");
        assertThat(api.as(BOB).put(former).expect(308).header("Location"))
                .endsWith(occurrences(yoga) + "/2026-03-19T18:00");
        assertThat(api.get("/api/events/" + yoga.getSlug() + "-2026-03-17-1900")
                        .expect(308)
                        .header("Location"))
                .endsWith("/api/events/" + yoga.getSlug() + "-2026-03-19-1800");

        handled.await(series.split(yoga, 3, "2026-03-19T18:00", "2026-03-17T19:00", List.of(TUESDAYS)));

        assertThat(api.get(former).expect(200).text("/id"))
                .isEqualTo(id(yoga, "2026-03-17T19:00").toString());
        assertThat(api.get(occurrences(yoga) + "/2026-03-19T18:00").expect(308).header("Location"))
                .endsWith(former);
        assertThat(dates(yoga)).startsWith("2026-03-03T19:00", "2026-03-10T19:00", "2026-03-17T19:00");
    }

    @Test
    void leadsEveryWriteByAFormerNameToTheNewOneAndChangesNothing() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        split(yoga);
        String date = occurrences(yoga) + "/2026-03-19T18:00";
        String tag = api.get(date).expect(200).header("ETag");

        assertThatWritesAreLed(occurrences(yoga) + "/2026-03-17T19:00", date);
        assertThatWritesAreLed(
                "/api/events/" + yoga.getSlug() + "-2026-03-17-1900",
                "/api/events/" + yoga.getSlug() + "-2026-03-19-1800");

        assertThat(api.get(date).expect(200).header("ETag")).isEqualTo(tag);
        api.as(ALICE)
                .with("If-Match", "*")
                .patch(occurrences(yoga) + "/2026-03-18T19:00", "{\"name\": \"Mine\"}")
                .expect(404);
    }

    @Test
    void detachesWhatWasAnsweredOrChangedAndDropsTheRest() {
        SeriesCreated yoga =
                series.create(tuesdayYoga().setImportedOverrides(List.of(named("2026-03-24T19:00", "By candlelight"))));
        answered(yoga, "2026-03-17T19:00");

        handled.await(series.end(yoga, 2, "2026-03-17T19:00", List.of(TUESDAYS_TO_THE_10TH)));

        assertThat(dates(yoga))
                .containsExactly("2026-03-03T19:00", "2026-03-10T19:00", "2026-03-17T19:00", "2026-03-24T19:00");
        ApiResponse detached = api.get(occurrences(yoga) + "/2026-03-17T19:00").expect(200);
        assertThat(detached.at("/detached").asBoolean()).isTrue();
        assertThat(detached.text("/start/instant")).isEqualTo("2026-03-17T18:00:00Z");
        api.get(occurrences(yoga) + "/2026-03-31T19:00").expect(404);
        messages.await(
                OccurrenceDetached.class,
                fact -> fact.getOccurrenceId().equals(id(yoga, "2026-03-17T19:00"))
                        && fact.getState().getDetached());
        messages.await(
                OccurrenceRemoved.class,
                fact -> fact.getOccurrenceId().equals(id(yoga, "2026-03-31T19:00")) && fact.getUnanswered());
        messages.await(
                SeriesPropagated.class,
                fact -> fact.getSeriesId().equals(yoga.getSeriesId()) && fact.getVersion() == 2);
        assertThat(rows(yoga)).isEqualTo(4);

        answers.going(yoga, "2026-03-31T19:00");
        Await.until("the date that was answered late is back", () -> dates(yoga).contains("2026-03-31T19:00"));
        assertThat(api.get(occurrences(yoga) + "/2026-03-31T19:00")
                        .at("/detached")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void excludesADateAndTakesItBackWhereItIsIncludedAgain() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, "2026-03-17T19:00");
        List<String> both = List.of("2026-03-17T19:00", "2026-03-24T19:00");
        Schedule without =
                Schedule.newBuilder(TUESDAYS.getSchedule()).setExdates(both).build();

        handled.await(series.exclude(yoga, 2, both, List.of(phase(without, "Tuesday Yoga"))));

        assertThat(dates(yoga)).contains("2026-03-17T19:00").doesNotContain("2026-03-24T19:00");
        api.with("After-Version", "series/" + yoga.getSeriesId() + "/2")
                .get(occurrences(yoga) + "/2026-03-24T19:00")
                .expect(404);
        api.as(BOB).put(occurrences(yoga) + "/2026-03-24T19:00").expect(404);

        handled.await(series.include(yoga, 3, both, List.of(TUESDAYS)));

        assertThat(dates(yoga)).contains("2026-03-17T19:00", "2026-03-24T19:00");
        ApiResponse back = api.get(occurrences(yoga) + "/2026-03-17T19:00").expect(200);
        assertThat(back.at("/detached").asBoolean()).isFalse();
        assertThat(back.at("/attendance/going").asInt()).isEqualTo(1);
        assertThat(api.get(occurrences(yoga) + "/2026-03-24T19:00")
                        .at("/stored")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void givesADateFromWhichAnotherWasCarriedOverAnIdOfItsOwn() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answered(yoga, "2026-03-17T19:00");
        split(yoga);
        Schedule withTuesday = Schedule.newBuilder(THURSDAYS_FROM_THE_19TH.getSchedule())
                .setStart("2026-03-17T19:00")
                .setRdates(List.of())
                .build();

        handled.await(series.include(
                yoga, 3, List.of("2026-03-17T19:00"), List.of(TUESDAYS_TO_THE_10TH, phase(withTuesday, "Both"))));

        ApiResponse first = api.get(occurrences(yoga) + "/2026-03-17T19:00").expect(200);
        assertThat(first.text("/id")).isNotEqualTo(id(yoga, "2026-03-17T19:00").toString());
        assertThat(first.at("/stored").asBoolean()).isTrue();
        assertThat(first.at("/attendance/going").asInt()).isZero();
        assertThat(database.sql("select count(distinct id) from occurrence where series_id = :id")
                        .param("id", yoga.getSeriesId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(rows(yoga));
    }

    @Test
    void keepsWhatIsOverAsItsPhaseHadItAlsoWhereItWasNeverStored() {
        SeriesCreated old = series.create(
                SeriesOnTopic.created("old", schedule("Europe/Berlin", "2026-02-03T19:00", "FREQ=WEEKLY;BYDAY=TU")));
        handled.await(series.split(
                old,
                2,
                "2026-03-03T19:00",
                "2026-03-05T18:00",
                List.of(
                        phase(
                                schedule(
                                        "Europe/Berlin",
                                        "2026-02-03T19:00",
                                        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260224T180000Z"),
                                "Tuesday Yoga"),
                        phase(schedule("Europe/London", "2026-03-05T18:00", "FREQ=WEEKLY;BYDAY=TH"), "In London"))));

        ApiResponse past = api.get(occurrences(old) + "/2026-02-24T19:00").expect(200);
        assertThat(past.text("/name")).isEqualTo("Tuesday Yoga");
        assertThat(past.text("/start/instant")).isEqualTo("2026-02-24T18:00:00Z");
        ApiResponse next = api.get(occurrences(old) + "/2026-03-05T18:00").expect(200);
        assertThat(next.text("/name")).isEqualTo("In London");
        assertThat(next.text("/start/instant")).isEqualTo("2026-03-05T18:00:00Z");
        assertThat(api.get(occurrences(old) + "?from=2026-02-01&to=2026-03-14").at("/items"))
                .extracting(item -> item.path("recurrenceId").asString())
                .containsExactly(
                        "2026-02-03T19:00",
                        "2026-02-10T19:00",
                        "2026-02-17T19:00",
                        "2026-02-24T19:00",
                        "2026-03-05T18:00",
                        "2026-03-12T18:00");
    }

    /** Each as the organiser; to whom it doesn't belong it says no more than by its present name. */
    private void assertThatWritesAreLed(String former, String today) {
        Api alice = api.as(ALICE).with("If-Match", "*");
        assertThat(List.of(
                        alice.patch(former, "{\"name\": \"Mine\"}"),
                        alice.post(former + "/revert", "{}"),
                        alice.post(former + "/cancel", "{}"),
                        alice.post(former + "/reinstate", "{}"),
                        alice.post(former + "/reschedule", "{\"start\": \"2026-03-20T18:00\"}")))
                .extracting(answer -> answer.expect(308).header("Location"))
                .containsExactly(
                        today, today + "/revert", today + "/cancel", today + "/reinstate", today + "/reschedule");
        Api bob = api.as(BOB).with("If-Match", "*");
        assertThat(bob.patch(former, "{\"name\": \"Mine\"}").expect(403).code())
                .isEqualTo(bob.patch(today, "{\"name\": \"Mine\"}").expect(403).code());
    }

    private void split(SeriesCreated yoga) {
        handled.await(series.split(
                yoga,
                2,
                "2026-03-17T19:00",
                "2026-03-19T18:00",
                List.of(TUESDAYS_TO_THE_10TH, THURSDAYS_FROM_THE_19TH)));
    }

    private void answered(SeriesCreated yoga, String date) {
        answers.going(yoga, date);
        Await.until(
                "the answer to be known",
                () -> api.get(occurrences(yoga) + "/" + date)
                                .at("/attendance/going")
                                .asInt()
                        == 1);
    }

    private List<String> dates(SeriesCreated yoga) {
        return api.get(occurrences(yoga) + "?from=2026-03-01&to=2026-07-01&limit=200")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.path("recurrenceId").asString())
                .toList();
    }

    private int rows(SeriesCreated yoga) {
        return database.sql("select count(*) from occurrence where series_id = :id")
                .param("id", yoga.getSeriesId())
                .query(Integer.class)
                .single();
    }

    private static UUID id(SeriesCreated yoga, String date) {
        return Uuids.derived(yoga.getSeriesId(), date);
    }

    private static ImportedOverride named(String recurrenceId, String name) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(recurrenceId)
                .setName(name)
                .setCancelled(false)
                .build();
    }
}
