package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tuesday Yoga on 17, 24 and 31 March, of which the 24th is answered; a pause is from the 20th to the 28th. */
@OccurrenceServiceTest
class PausingDatesIT {

    private static final Pause PAUSE =
            new Pause(RecurrenceId.parse("2026-03-20"), RecurrenceId.parse("2026-03-28"), "Spring break");

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    PausingDatesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api.as(ALICE);
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
    void keepsWhatWasAnsweredAndMakesItADateAgainAfterwards() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String answered = answered(yoga);
        become(yoga, 2, "2026-03-24T19:00", at("19:00", List.of(PAUSE)));

        assertThat(date(yoga, "2026-03-24T19:00").at("/detached").asBoolean()).isTrue();
        assertThat(dates(yoga)).doesNotContain("2026-03-24T19:00").contains("2026-03-17T19:00", "2026-03-31T19:00");

        become(yoga, 3, "2026-03-24T19:00", at("19:00", List.of()));
        assertThat(date(yoga, "2026-03-24T19:00").at("/detached").asBoolean()).isFalse();
        assertThat(date(yoga, "2026-03-24T19:00").text("/id")).isEqualTo(answered);
    }

    @Test
    void makesWhatWasAnsweredADateAgainAlsoWhereTheTimeOfDayChangedMeanwhile() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String answered = answered(yoga);
        become(yoga, 2, "2026-03-24T19:00", at("19:00", List.of(PAUSE)));
        become(yoga, 3, "2026-03-03T20:00", at("20:00", List.of(PAUSE)));

        ApiResponse paused = date(yoga, "2026-03-24T20:00");
        assertThat(paused.text("/id")).isEqualTo(answered);
        assertThat(paused.at("/detached").asBoolean()).isTrue();
        assertThat(paused.text("/start/local")).isEqualTo("2026-03-24T19:00:00");

        become(yoga, 4, "2026-03-24T20:00", at("20:00", List.of()));
        ApiResponse resumed = date(yoga, "2026-03-24T20:00");
        assertThat(resumed.text("/id")).isEqualTo(answered);
        assertThat(resumed.at("/detached").asBoolean()).isFalse();
        assertThat(resumed.at("/attendance/going").asInt()).isEqualTo(1);
        assertThat(resumed.text("/start/local")).isEqualTo("2026-03-24T20:00:00");
        api.get(occurrences(yoga) + "/2026-03-24T19:00").expect(308);
    }

    @Test
    void letsADateThatMovesIntoThePauseComeBackWithItsAnswers() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String answered = answered(yoga);
        Pause later = new Pause(RecurrenceId.parse("2026-03-26"), RecurrenceId.parse("2026-03-28"), null);
        become(yoga, 2, "2026-03-05T19:00", thursdays(List.of(later)));

        assertThat(date(yoga, "2026-03-26T19:00").at("/detached").asBoolean()).isTrue();

        become(yoga, 3, "2026-03-26T19:00", thursdays(List.of()));
        assertThat(date(yoga, "2026-03-26T19:00").text("/id")).isEqualTo(answered);
        assertThat(date(yoga, "2026-03-26T19:00").at("/detached").asBoolean()).isFalse();
    }

    private void become(SeriesCreated yoga, int version, String newAnchor, Phases phases) {
        handled.await(series.reschedule(yoga, version, "2026-03-03T19:00", newAnchor, newAnchor, phases));
    }

    private String answered(SeriesCreated yoga) {
        String id = date(yoga, "2026-03-24T19:00").text("/id");
        answers.changed(UUID.fromString(id), 1, 1, 0);
        Await.until(
                "the answer to be known",
                () -> database.sql("select exists (select from attendance where occurrence_id = :id)")
                        .param("id", UUID.fromString(id))
                        .query(Boolean.class)
                        .single());
        return id;
    }

    private ApiResponse date(SeriesCreated yoga, String date) {
        return api.get(occurrences(yoga) + "/" + date).expect(200);
    }

    private List<String> dates(SeriesCreated yoga) {
        return api.get(occurrences(yoga) + "?from=2026-03-01&limit=10")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> !item.path("detached").asBoolean())
                .map(item -> item.path("recurrenceId").asString())
                .toList();
    }

    private static Phases at(String time, List<Pause> pauses) {
        return weekly("2026-03-03T" + time, "TU", pauses);
    }

    private static Phases thursdays(List<Pause> pauses) {
        return weekly("2026-03-05T19:00", "TH", pauses);
    }

    private static Phases weekly(String start, String day, List<Pause> pauses) {
        var text = new ScheduleText(
                "Europe/Berlin", start, "PT1H30M", List.of("FREQ=WEEKLY;BYDAY=" + day), List.of(), List.of());
        return new Phases(List.of(new Phase(text.parse(), new Template("Tuesday Yoga", "", 20, null))), pauses);
    }
}
