package net.openmeet.occurrence.vivification;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.OtherSeries;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class WaitingForAnAnswerIT {

    private static final String FAR = "2031-03-04T19:00";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;

    WaitingForAnAnswerIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void endsWithoutOneAndTheDateIsVirtualAgainUntilItIsStoredInALaterVersion() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        api.as(BOB).put(occurrences(yoga) + "/" + FAR).expect(201);

        anHourLater();

        assertThat(removed(yoga, 2).getUnanswered()).isTrue();
        assertThat(api.get(occurrences(yoga) + "/" + FAR)
                        .expect(200)
                        .at("/stored")
                        .asBoolean())
                .isFalse();
        ApiResponse again = api.as(BOB).put(occurrences(yoga) + "/" + FAR).expect(201);
        assertThat(again.header("ETag")).startsWith("\"3-1-0-");
        messages.await(
                OccurrenceVivified.class,
                vivified -> vivified.getOccurrenceId().equals(id(yoga)) && vivified.getVersion() == 3);
        api.with("After-Version", "occurrence/" + id(yoga) + "/3")
                .get(occurrences(yoga) + "/" + FAR)
                .expect(200);
    }

    @Test
    void isOverWithTheFirstOne() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        api.as(BOB).put(occurrences(yoga) + "/" + FAR).expect(201);
        api.as(BOB).put(occurrences(yoga) + "/2031-03-11T19:00").expect(201);
        answers.going(yoga, FAR);
        api.with("After-Version", "attendance/" + id(yoga) + "/1")
                .get(occurrences(yoga) + "/" + FAR)
                .expect(200);

        anHourLater();

        messages.await(
                OccurrenceRemoved.class,
                removed -> removed.getOccurrenceId().equals(Uuids.derived(yoga.getSeriesId(), "2031-03-11T19:00")));
        assertThat(api.get(occurrences(yoga) + "/" + FAR)
                        .expect(200)
                        .at("/stored")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void bringsBackADateThatSomebodyAnsweredWhileItWent() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        api.as(BOB).put(occurrences(yoga) + "/" + FAR).expect(201);
        anHourLater();
        removed(yoga, 2);

        answers.going(yoga, FAR);

        Message<OccurrenceVivified> back = messages.await(
                OccurrenceVivified.class,
                vivified -> vivified.getOccurrenceId().equals(id(yoga)) && vivified.getVersion() == 3);
        assertThat(back.body().getChange().getCauses())
                .extracting(cause -> cause.getKind())
                .containsExactly("attendance");
        assertThat(api.get(occurrences(yoga) + "/" + FAR)
                        .expect(200)
                        .at("/attendance/going")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void isOverWhenTheWindowHasComeToTheDate() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String next = "2026-06-02T19:00";
        api.as(BOB).put(occurrences(yoga) + "/" + next).expect(201);

        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));

        awaitThatItStays(yoga, next);
    }

    @Test
    void isOverWhenTheDateIsOverAndKeepsNoOtherSeriesFromItsTurn() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String next = "2026-06-02T19:00";
        api.as(BOB).put(occurrences(yoga) + "/" + next).expect(201);

        new OtherSeries(database).leaveAlone(yoga.getSeriesId());
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(95)));

        awaitThatItStays(yoga, next);
        assertThat(database.sql("select due_at from series_upkeep where series_id = :id")
                        .param("id", yoga.getSeriesId())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isAfter(clock.instant());
    }

    private void awaitThatItStays(SeriesCreated yoga, String date) {
        Await.until(
                "the date to stay",
                () -> database.sql("select requested_by is null from occurrence where id = :id")
                        .param("id", Uuids.derived(yoga.getSeriesId(), date))
                        .query(Boolean.class)
                        .single());
    }

    private void anHourLater() {
        clock.set(FIRST_OF_MARCH.plus(Duration.ofMinutes(61)));
    }

    private OccurrenceRemoved removed(SeriesCreated yoga, long version) {
        return messages.await(
                        OccurrenceRemoved.class,
                        removed -> removed.getOccurrenceId().equals(id(yoga)) && removed.getVersion() == version)
                .body();
    }

    private static UUID id(SeriesCreated yoga) {
        return Uuids.derived(yoga.getSeriesId(), FAR);
    }
}
