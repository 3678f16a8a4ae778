package net.openmeet.occurrence.date.web;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tuesday Yoga pauses from 16 March to the 28th: the 17th and the 24th, of which the 24th is answered. */
@OccurrenceServiceTest
class ChangingARangeThatPausesIT {

    private static final String MARCH = "\"from\": \"2026-03-01\", \"until\": \"2026-04-01\"";
    private static final Pause PAUSE =
            new Pause(RecurrenceId.parse("2026-03-16"), RecurrenceId.parse("2026-03-28"), null);
    private static final String ANSWERED = "2026-03-24T19:00";

    private final Api alice;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    ChangingARangeThatPausesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.alice = api.as(ALICE).with("If-Match", "*");
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
    void leavesAllThatIsPausedAsItIsAndComesBackTogether() {
        SeriesCreated yoga = pausedYoga();

        ApiResponse done = alice.post(occurrences(yoga) + "/move", "{" + MARCH + ", \"by\": \"PT30M\"}")
                .expect(200);

        assertThat(done.at("/changed").valueStream().map(date -> date.asString()))
                .containsExactly("2026-03-03T19:00", "2026-03-10T19:00", "2026-03-31T19:00");
        assertThat(done.at("/left")).singleElement().satisfies(left -> {
            assertThat(left.path("recurrenceId").asString()).isEqualTo(ANSWERED);
            assertThat(left.path("reason").asString()).isEqualTo("paused");
        });
        become(yoga, 3, List.of());
        assertThat(starts(yoga))
                .containsExactly(
                        "2026-03-03T19:30:00",
                        "2026-03-10T19:30:00",
                        "2026-03-17T19:00:00",
                        "2026-03-24T19:00:00",
                        "2026-03-31T19:30:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "cancel"})
    void isShownAsItIsDone(String edit) {
        SeriesCreated yoga = pausedYoga();
        String body = "{" + MARCH + (edit.equals("move") ? ", \"by\": \"PT30M\"}" : "}");

        ApiResponse shown = alice.post("/api/series/" + yoga.getSlug() + "/changes/preview?edit=" + edit, body)
                .expect(200);

        assertThat(shown.body()).contains("2026-03-31T19:00").doesNotContain(ANSWERED);
        ApiResponse done = alice.with("Preview-Token", shown.text("/token"))
                .post(occurrences(yoga) + "/" + edit, body)
                .expect(200);
        assertThat(done.at("/changed")).hasSize(3);
    }

    @Test
    void changesADateThatIsPausedByItself() {
        SeriesCreated yoga = pausedYoga();

        alice.post(occurrences(yoga) + "/" + ANSWERED + "/cancel", "{\"reason\": \"Ill\"}")
                .expect(200);

        assertThat(alice.get(occurrences(yoga) + "/" + ANSWERED).text("/status"))
                .isEqualTo("cancelled");
    }

    private SeriesCreated pausedYoga() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        answers.changed(UUID.fromString(date(yoga).text("/id")), 1, 1, 0);
        Await.until(
                "the answer to be known",
                () -> date(yoga).at("/attendance/going").asInt() == 1);
        become(yoga, 2, List.of(PAUSE));
        assertThat(date(yoga).at("/detached").asBoolean()).isTrue();
        return yoga;
    }

    private void become(SeriesCreated yoga, int version, List<Pause> pauses) {
        var text = new ScheduleText(
                "Europe/Berlin", "2026-03-03T19:00", "PT1H30M", List.of("FREQ=WEEKLY;BYDAY=TU"), List.of(), List.of());
        var phases = new Phases(List.of(new Phase(text.parse(), new Template("Tuesday Yoga", "", 20, null))), pauses);
        handled.await(
                series.reschedule(yoga, version, "2026-03-03T19:00", "2026-03-03T19:00", "2026-03-03T19:00", phases));
    }

    private ApiResponse date(SeriesCreated yoga) {
        return alice.get(occurrences(yoga) + "/" + ANSWERED).expect(200);
    }

    private List<String> starts(SeriesCreated yoga) {
        return alice.get(occurrences(yoga) + "?from=2026-03-01&to=2026-04-01")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/start/local").asString())
                .toList();
    }
}
