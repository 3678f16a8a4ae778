package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class ChangingManyDatesIT {

    private static final String MARCH = "\"from\": \"2026-03-01\", \"until\": \"2026-04-01\"";
    private static final String CLOSED = "{" + MARCH + ", \"reason\": \"The studio is closed.\"}";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    ChangingManyDatesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE).with("If-Match", "\"1\"");
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void cancelsThemForOneReasonAsOneChange() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        ApiResponse done = alice.post(occurrences(yoga) + "/cancel", CLOSED).expect(200);

        assertThat(texts(done, "/changed"))
                .containsExactly(
                        "2026-03-03T19:00",
                        "2026-03-10T19:00",
                        "2026-03-17T19:00",
                        "2026-03-24T19:00",
                        "2026-03-31T19:00");
        assertThat(done.at("/left")).isEmpty();
        UUID last = new ChangedDate(yoga, "2026-03-31T19:00").id();
        assertThat(done.header("Version-Token")).isEqualTo("occurrence/" + last + "/2");
        ApiResponse listed = api.get(occurrences(yoga) + "?from=2026-03-01&limit=6");
        assertThat(listed.at("/items"))
                .extracting(item -> item.path("status").asString())
                .containsExactly("cancelled", "cancelled", "cancelled", "cancelled", "cancelled", "scheduled");
        assertThat(listed.text("/items/4/cancellationReason")).isEqualTo("The studio is closed.");
        awaitCancelled(last);
        assertThat(messages.seen(
                        OccurrenceCancelled.class, fact -> isOf(fact.getState().getSeriesId(), yoga)))
                .hasSize(5)
                .allSatisfy(fact -> {
                    assertThat(fact.body().getChange().getChangeId()).isEqualTo(UUID.fromString(done.text("/change")));
                    assertThat(fact.body().getChange().getChangedBy()).isEqualTo(ALICE);
                    assertThat(fact.body().getReason()).isEqualTo("The studio is closed.");
                });
    }

    @Test
    void storesThoseThatAreVirtualAndLeavesWhatIsOverOrCancelledAlready() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        new ChangedDate(yoga, "2030-01-08T19:00")
                .change(alice, "cancel", "{\"reason\": \"Holiday\"}")
                .expect(200);
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(4)));

        ApiResponse distant = alice.post(
                        occurrences(yoga) + "/cancel", "{\"from\": \"2030-01-01\", \"until\": \"2030-01-15T19:00\"}")
                .expect(200);
        ApiResponse begun = alice.post(
                        occurrences(yoga) + "/cancel", "{\"from\": \"2026-03-01\", \"until\": \"2026-03-11\"}")
                .expect(200);

        assertThat(texts(distant, "/changed")).containsExactly("2030-01-01T19:00");
        assertThat(distant.at("/left")).hasSize(1);
        assertThat(distant.text("/left/0/recurrenceId")).isEqualTo("2030-01-08T19:00");
        assertThat(distant.text("/left/0/reason")).isEqualTo("cancelled");
        UUID stored = new ChangedDate(yoga, "2030-01-01T19:00").id();
        UUID change = UUID.fromString(distant.text("/change"));
        assertThat(messages.await(
                                OccurrenceVivified.class,
                                fact -> fact.getOccurrenceId().equals(stored))
                        .body()
                        .getChange()
                        .getChangeId())
                .isEqualTo(change);
        assertThat(awaitCancelled(stored).getChange().getChangeId()).isEqualTo(change);
        assertThat(texts(begun, "/changed")).containsExactly("2026-03-10T19:00");
        assertThat(begun.text("/left/0/recurrenceId")).isEqualTo("2026-03-03T19:00");
        assertThat(begun.text("/left/0/reason")).isEqualTo("over");
    }

    @Test
    void reinstatesThoseThatAreCancelledAndChangesNothingASecondTime() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        alice.post(occurrences(yoga) + "/cancel", CLOSED).expect(200);

        ApiResponse done =
                alice.post(occurrences(yoga) + "/reinstate", "{" + MARCH + "}").expect(200);
        ApiResponse again =
                alice.post(occurrences(yoga) + "/reinstate", "{" + MARCH + "}").expect(200);

        assertThat(texts(done, "/changed")).hasSize(5);
        assertThat(again.at("/changed")).isEmpty();
        assertThat(again.at("/change").isNull()).isTrue();
        assertThat(again.at("/left"))
                .hasSize(5)
                .allSatisfy(left -> assertThat(left.path("reason").asString()).isEqualTo("unchanged"));
        UUID last = new ChangedDate(yoga, "2026-03-31T19:00").id();
        messages.await(
                OccurrenceReinstated.class, fact -> fact.getOccurrenceId().equals(last) && fact.getVersion() == 3);
        assertThat(api.get(occurrences(yoga) + "/2026-03-31T19:00").text("/status"))
                .isEqualTo("scheduled");
    }

    @Test
    void movesEachByTheClockFromWhereItIs() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        new ChangedDate(yoga, "2026-03-24T19:00")
                .change(alice, "reschedule", "{\"start\": \"2026-03-25T10:00\"}")
                .expect(200);

        ApiResponse done = alice.post(occurrences(yoga) + "/move", "{" + MARCH + ", \"by\": \"-PT45M\"}")
                .expect(200);

        assertThat(texts(done, "/changed")).hasSize(5);
        assertThat(starts(yoga))
                .containsExactly(
                        "2026-03-03T18:15:00",
                        "2026-03-10T18:15:00",
                        "2026-03-17T18:15:00",
                        "2026-03-25T09:15:00",
                        "2026-03-31T18:15:00");
        UUID last = new ChangedDate(yoga, "2026-03-31T19:00").id();
        OccurrenceRescheduled told = messages.await(
                        OccurrenceRescheduled.class,
                        fact -> fact.getOccurrenceId().equals(last))
                .body();
        assertThat(told.getMaterial()).isTrue();
        assertThat(told.getChange().getChangeId()).isEqualTo(UUID.fromString(done.text("/change")));
        alice.post(occurrences(yoga) + "/move", "{" + MARCH + ", \"by\": \"PT45M\"}")
                .expect(200);
        assertThat(api.get(occurrences(yoga) + "/2026-03-31T19:00").at("/overrides"))
                .isEmpty();
    }

    @Test
    void movesNoneWhereOneWouldBeOverAndNamesIt() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        ApiResponse problem = alice.post(occurrences(yoga) + "/move", "{" + MARCH + ", \"by\": \"-P9D\"}")
                .expect(422);

        assertThat(problem.faults()).containsExactly("/by");
        assertThat(problem.text("/errors/0/code")).isEqualTo("in-the-past");
        assertThat(problem.text("/errors/0/part")).isEqualTo("2026-03-03T19:00");
        assertThat(starts(yoga))
                .containsExactly(
                        "2026-03-03T19:00:00",
                        "2026-03-10T19:00:00",
                        "2026-03-17T19:00:00",
                        "2026-03-24T19:00:00",
                        "2026-03-31T19:00:00");
    }

    @Test
    void movesWhatIsAllDayByWholeDaysAlone() {
        SeriesCreated fair = series.create(created("fair", schedule("Europe/Berlin", "2026-03-07", "FREQ=WEEKLY"))
                .setSchedule(allDay()));

        assertThat(alice.post(occurrences(fair) + "/move", "{" + MARCH + ", \"by\": \"PT1H\"}")
                        .expect(422)
                        .text("/errors/0/code"))
                .isEqualTo("not-whole-days");
        alice.post(occurrences(fair) + "/move", "{" + MARCH + ", \"by\": \"P1D\"}")
                .expect(200);

        assertThat(api.get(occurrences(fair) + "/2026-03-14").text("/start/local"))
                .isEqualTo("2026-03-15");
    }

    @Test
    void setsFieldsAndLetsThemFollowInAllOthers() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        ApiResponse done = patch(yoga, "{\"location\": null, \"name\": \"Yoga in the park\"}")
                .expect(200);
        handled.await(series.rename(yoga, 2, "Evening Yoga", FIRST_OF_MARCH));

        assertThat(texts(done, "/changed")).hasSize(5);
        ApiResponse date = api.get(occurrences(yoga) + "/2026-03-17T19:00");
        assertThat(date.text("/name")).isEqualTo("Yoga in the park");
        assertThat(date.at("/location").isNull()).isTrue();
        assertThat(texts(date, "/overrides")).containsExactly("name", "location");
        UUID id = new ChangedDate(yoga, "2026-03-17T19:00").id();
        OccurrenceModified told = messages.await(
                        OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id) && fact.getVersion() == 2)
                .body();
        assertThat(told.getChange().getChangeId()).isEqualTo(UUID.fromString(done.text("/change")));
        assertThat(told.getMaterial()).isTrue();
    }

    @Test
    void lowersNoCapacityWhereOneDateHasMoreGuestsAndNamesIt() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var full = new ChangedDate(yoga, "2026-03-17T19:00");
        new AnswersOnTopic(messages).changed(full.id(), 1, 7, 0);
        Await.until(
                "the answers",
                () -> api.get(full.path()).at("/attendance/going").asInt() == 7);

        ApiResponse problem = patch(yoga, "{\"capacity\": 5}").expect(409);

        assertThat(problem.code()).isEqualTo("seats-taken");
        assertThat(problem.text("/errors/0/part")).isEqualTo("2026-03-17T19:00");
        assertThat(problem.text("/errors/0/suggestion")).isEqualTo("7");
        assertThat(api.get(occurrences(yoga) + "/2026-03-03T19:00")
                        .at("/attendance/capacity")
                        .asInt())
                .isEqualTo(20);
        patch(yoga, "{\"capacity\": 5, \"onLoweredCapacity\": \"demote\"}").expect(200);
        assertThat(messages.await(
                                OccurrenceModified.class,
                                fact -> fact.getOccurrenceId().equals(full.id()))
                        .body()
                        .getDemotes())
                .isTrue();
    }

    @Test
    void refusesMoreThanItCanDoAtOnce() {
        SeriesCreated daily =
                series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T13:00", "FREQ=DAILY")));

        assertThat(alice.post(occurrences(daily) + "/cancel", "{\"from\": \"2026-03-01\", \"until\": \"2200-01-01\"}")
                        .expect(422)
                        .code())
                .isEqualTo("too-many-dates");
        assertThat(alice.post(occurrences(daily) + "/cancel", "{\"from\": \"2026-03-01\", \"until\": \"2030-01-01\"}")
                        .expect(422)
                        .code())
                .isEqualTo("too-many-distant-dates");
    }

    @Test
    void goesByTheVersionOfTheSeries() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        handled.await(series.rename(yoga, 2, "Evening Yoga", FIRST_OF_MARCH));
        Api organiser = api.as(ALICE);

        ApiResponse stale = alice.post(occurrences(yoga) + "/cancel", CLOSED).expect(412);

        assertThat(stale.header("ETag")).isEqualTo("\"2\"");
        organiser.post(occurrences(yoga) + "/cancel", CLOSED).expect(428);
        organiser
                .with("If-Match", "\"2.0\"")
                .post(occurrences(yoga) + "/cancel", CLOSED)
                .expect(200);
    }

    @Test
    void leadsOnFromAFormerNameAndShowsNobodyElseThatThereIsAny() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        SeriesCreated secret = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        handled.await(series.change(
                yoga, 2, yoga.getSlug() + "-2", yoga.getTemplate(), yoga.getVisibility(), FIRST_OF_MARCH));
        Api anybody = api.as(BOB).with("If-Match", "*");

        assertThat(alice.send(
                                "PATCH",
                                occurrences(yoga) + "?from=2026-03-01&until=2026-04-01T10:00",
                                "application/merge-patch+json",
                                "{}")
                        .expect(308)
                        .header("Location"))
                .endsWith("/api/series/" + yoga.getSlug() + "-2/occurrences?from=2026-03-01&until=2026-04-01T10:00");
        assertThat(anybody.post(occurrences(secret) + "/cancel", CLOSED)
                        .expect(404)
                        .code())
                .isEqualTo("series-not-found");
    }

    private net.openmeet.schemas.series.Schedule allDay() {
        return net.openmeet.schemas.series.Schedule.newBuilder(schedule("Europe/Berlin", "2026-03-07", "FREQ=WEEKLY"))
                .setDuration("P1D")
                .build();
    }

    private ApiResponse patch(SeriesCreated yoga, String patch) {
        return alice.send(
                "PATCH",
                occurrences(yoga) + "?from=2026-03-01&until=2026-04-01",
                "application/merge-patch+json",
                patch);
    }

    private List<String> starts(SeriesCreated yoga) {
        return api.get(occurrences(yoga) + "?from=2026-03-01&to=2026-04-01")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/start/local").asString())
                .toList();
    }

    private static List<String> texts(ApiResponse answer, String pointer) {
        return answer.at(pointer).valueStream().map(text -> text.asString()).toList();
    }

    private OccurrenceCancelled awaitCancelled(UUID date) {
        return messages.await(
                        OccurrenceCancelled.class,
                        fact -> fact.getOccurrenceId().equals(date))
                .body();
    }

    private static boolean isOf(UUID id, SeriesCreated yoga) {
        return yoga.getSeriesId().equals(id);
    }
}
