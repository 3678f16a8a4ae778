package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

@OccurrenceServiceTest
class CancellingADateIT {

    private static final String ILL = "{\"reason\": \"The teacher is ill.\"}";
    private static final String STORED = "2026-03-10T19:00";
    private static final String VIRTUAL = "2030-01-01T19:00";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;

    CancellingADateIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void keepsItVisibleWithTheReasonAloneAndInLists() {
        ChangedDate date = date(STORED);

        ApiResponse cancelled = date.change(alice, "cancel", ILL).expect(200);

        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        assertThat(cancelled.text("/cancellationReason")).isEqualTo("The teacher is ill.");
        assertThat(cancelled.header("ETag")).startsWith("\"2-1-");
        assertThat(cancelled.header("Version-Token")).isEqualTo("occurrence/" + date.id() + "/2");
        assertThat(api.get(date.path()).expect(200).json()).isEqualTo(cancelled.json());
        assertThat(api.get(date.eventPath()).expect(200).json()).isEqualTo(cancelled.json());
        ApiResponse listed =
                api.get(occurrences(date.series()) + "?from=2026-03-01&limit=3").expect(200);
        var inLists = (ObjectNode) cancelled.json().deepCopy();
        inLists.withObject("/links").remove("calendar");
        inLists.remove("descriptionHtml");
        assertThat(listed.at("/items/1")).isEqualTo(inLists);
        assertThat(listed.at("/items/0/cancellationReason").isNull()).isTrue();
    }

    @Test
    void isToldWithTheReasonAndWhatItWasBefore() {
        ChangedDate date = date(STORED);
        date.change(alice, "cancel", ILL).expect(200);

        OccurrenceCancelled told = messages.await(
                        OccurrenceCancelled.class,
                        fact -> fact.getOccurrenceId().equals(date.id()))
                .body();

        assertThat(told.getVersion()).isEqualTo(2);
        assertThat(told.getReason()).isEqualTo("The teacher is ill.");
        assertThat(told.getState().getStatus()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(told.getState().getCancellationReason()).isEqualTo("The teacher is ill.");
        assertThat(told.getChanges())
                .extracting(change -> change.getField() + " " + change.getBefore() + " " + change.getAfter())
                .containsExactly(
                        "status \"scheduled\" \"cancelled\"", "cancellationReason null \"The teacher is ill.\"");
        assertThat(told.getMaterial()).isFalse();
        assertThat(told.getChange().getChangedBy()).isEqualTo(ALICE);
    }

    @Test
    void needsNoReasonAndNoBody() {
        ChangedDate date = date(STORED);
        ApiResponse cancelled = alice.with("If-Match", "*")
                .send("POST", date.path() + "/cancel", null, null)
                .expect(200);
        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        assertThat(cancelled.at("/cancellationReason").isNull()).isTrue();
    }

    @Test
    void storesAVirtualDateForGood() {
        ChangedDate date = date(VIRTUAL);

        date.change(alice, "cancel", ILL).expect(200);

        messages.await(
                OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(date.id()) && fact.getVersion() == 1);
        messages.await(
                OccurrenceCancelled.class, fact -> fact.getOccurrenceId().equals(date.id()) && fact.getVersion() == 2);
        assertThat(isRequested(date)).isFalse();
        assertThat(api.get(date.path()).at("/stored").asBoolean()).isTrue();
    }

    @Test
    void keepsADateThatAMemberHadStoredAndNobodyAnswered() {
        ChangedDate date = date(VIRTUAL);
        api.as(BOB).put(date.path()).expect(201);
        assertThat(isRequested(date)).isTrue();

        date.change(alice, "cancel", ILL).expect(200);

        assertThat(isRequested(date)).isFalse();
    }

    @Test
    void changesNothingTheSecondTimeAndTheReasonWhereThatIsAnother() {
        ChangedDate date = date(STORED);
        date.change(alice, "cancel", ILL).expect(200);

        assertThat(date.change(alice, "cancel", ILL).expect(200).header("Version-Token"))
                .endsWith("/2");
        assertThat(date.change(alice, "cancel", "{}").expect(200).text("/cancellationReason"))
                .isEqualTo("The teacher is ill.");
        ApiResponse flooded =
                date.change(alice, "cancel", "{\"reason\": \"Flooded\"}").expect(200);

        assertThat(flooded.text("/cancellationReason")).isEqualTo("Flooded");
        OccurrenceModified told = messages.await(
                        OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(date.id()))
                .body();
        assertThat(told.getVersion()).isEqualTo(3);
        assertThat(messages.seen(
                        OccurrenceCancelled.class,
                        fact -> fact.getOccurrenceId().equals(date.id())))
                .hasSize(1);
    }

    @Test
    void isUndoneByReinstating() {
        ChangedDate date = date(STORED);
        ApiResponse before = api.get(date.path());
        date.change(alice, "cancel", ILL).expect(200);

        ApiResponse reinstated = date.change(alice, "reinstate", "").expect(200);

        assertThat(reinstated.json()).isEqualTo(before.json());
        OccurrenceReinstated told = messages.await(
                        OccurrenceReinstated.class,
                        fact -> fact.getOccurrenceId().equals(date.id()))
                .body();
        assertThat(told.getVersion()).isEqualTo(3);
        assertThat(told.getState().getStatus()).isEqualTo(OccurrenceStatus.SCHEDULED);
        assertThat(date.change(alice, "reinstate", "").expect(200).header("Version-Token"))
                .endsWith("/3");
    }

    @Test
    void storesNothingWhereThereIsNothingToReinstate() {
        ChangedDate date = date(VIRTUAL);
        ApiResponse unchanged = date.change(alice, "reinstate", "").expect(200);
        assertThat(unchanged.at("/stored").asBoolean()).isFalse();
        assertThat(unchanged.hasHeader("Version-Token")).isFalse();
    }

    @Test
    void isTheSameByTheSlugOfTheEvent() {
        ChangedDate date = date(STORED);
        Api organiser = alice.with("If-Match", api.get(date.eventPath()).header("ETag"));
        ApiResponse cancelled =
                organiser.post(date.eventPath() + "/cancel", ILL).expect(200);
        assertThat(cancelled.text("/cancellationReason")).isEqualTo("The teacher is ill.");
        organiser.post(date.eventPath() + "/reinstate", "").expect(412);
        alice.with("If-Match", cancelled.header("ETag"))
                .post(date.eventPath() + "/reinstate", "")
                .expect(200);
    }

    @Test
    void isRefusedInAnotherVersionThanWasRead() {
        ChangedDate date = date(STORED);
        alice.post(date.path() + "/cancel", ILL).expect(428);
        String tag = api.get(date.path()).header("ETag");
        ApiResponse cancelled = alice.with("If-Match", tag).post(date.path() + "/cancel", ILL);
        cancelled.expect(200);

        ApiResponse stale = alice.with("If-Match", tag).post(date.path() + "/reinstate", "");

        assertThat(stale.expect(412).code()).isEqualTo("version-mismatch");
        assertThat(stale.header("ETag")).isEqualTo(cancelled.header("ETag"));
    }

    @Test
    void isRefusedWhereTheSeriesHasChangedSince() {
        ChangedDate date = date(VIRTUAL);
        String tag = api.get(date.path()).header("ETag");
        new HandledMessages(database).await(series.rename(date.series(), 2, "Evening Yoga", FIRST_OF_MARCH));

        alice.with("If-Match", tag).post(date.path() + "/cancel", ILL).expect(412);
    }

    @Test
    void isRefusedOnceItIsOver() {
        ChangedDate date = date("2026-03-03T19:00");
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(5)));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(date.id()));

        assertThat(date.change(alice, "cancel", ILL).expect(409).code()).isEqualTo("event-over");
        assertThat(date.change(alice, "reinstate", "").expect(409).code()).isEqualTo("event-over");
    }

    @Test
    void isRefusedForADateThatIsNotInTheSeries() {
        ChangedDate date = date("2026-03-04T19:00");
        Api any = alice.with("If-Match", "*");
        assertThat(any.post(date.path() + "/cancel", ILL).expect(404).code()).isEqualTo("occurrence-not-found");
        assertThat(any.post(date.eventPath() + "/cancel", ILL).expect(404).code())
                .isEqualTo("event-not-found");
        assertThat(api.as(BOB)
                        .with("If-Match", "*")
                        .post(date.path() + "/cancel", ILL)
                        .expect(404)
                        .code())
                .isEqualTo("occurrence-not-found");
    }

    @Test
    void hasOneEffectAndOneAnswerForAKey() {
        ChangedDate date = date(STORED);
        Api once = alice.with("If-Match", api.get(date.path()).header("ETag"))
                .with("Idempotency-Key", Uuids.next().toString());
        ApiResponse first = once.post(date.path() + "/cancel", ILL).expect(200);

        ApiResponse again = once.post(date.path() + "/cancel", ILL).expect(200);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void outlivesAChangeOfTheSeries() {
        ChangedDate date = date(STORED);
        date.change(alice, "cancel", ILL).expect(200);

        series.rename(date.series(), 2, "Evening Yoga", FIRST_OF_MARCH);

        OccurrenceModified followed = messages.await(
                        OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(date.id()))
                .body();
        assertThat(followed.getState().getTemplate().getName()).isEqualTo("Evening Yoga");
        assertThat(followed.getState().getStatus()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(followed.getState().getCancellationReason()).isEqualTo("The teacher is ill.");
        ApiResponse read = api.get(date.path());
        assertThat(List.of(read.text("/name"), read.text("/cancellationReason")))
                .containsExactly("Evening Yoga", "The teacher is ill.");
    }

    @Test
    void keepsItCancelledWhenItsTimeHasPassed() {
        ChangedDate date = date("2026-03-03T19:00");
        date.change(alice, "cancel", ILL).expect(200);

        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(40)));

        messages.await(
                OccurrenceCompleted.class,
                fact -> fact.getOccurrenceId().equals(new ChangedDate(date.series(), STORED).id()));
        ApiResponse read = api.get(date.path()).expect(200);
        assertThat(read.text("/status")).isEqualTo("cancelled");
        assertThat(read.text("/cancellationReason")).isEqualTo("The teacher is ill.");
    }

    private ChangedDate date(String date) {
        SeriesCreated yoga = series.create(tuesdayYoga());
        return new ChangedDate(yoga, date);
    }

    private boolean isRequested(ChangedDate date) {
        return database.sql("select requested_by is not null or expires_at is not null from occurrence where id = :id")
                .param("id", date.id())
                .query(Boolean.class)
                .single();
    }
}
