package net.openmeet.occurrence.vivification.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first that is heard of it is that it came into being, in its fourth version: paused, and organised by Bob, too. */
@OccurrenceServiceTest
class HearingOfAPublishedDraftIT {

    private static final Pause PAUSE =
            new Pause(RecurrenceId.parse("2026-03-09"), RecurrenceId.parse("2026-03-12"), "Ill");

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    HearingOfAPublishedDraftIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void knowsItAsItIs() {
        SeriesCreated yoga = series.create(published());
        Api bob = api.as(BOB).with("After-Version", "series/" + yoga.getSeriesId() + "/4");

        ApiResponse list = bob.get(occurrences(yoga) + "?limit=2").expect(200);

        assertThat(list.header("Version-Token")).isEqualTo("series/" + yoga.getSeriesId() + "/4");
        assertThat(list.at("/items").findValuesAsString("recurrenceId"))
                .containsExactly("2026-03-03T19:00", "2026-03-17T19:00");
        bob.with("If-Match", "*")
                .post(occurrences(yoga) + "/2026-03-03T19:00/cancel", "{\"reason\": \"Ill\"}")
                .expect(200);
        api.get(occurrences(yoga)).expect(404);
    }

    @Test
    void hasTheDatesThatThePauseLeftOutOnceItEnds() {
        SeriesCreated yoga = series.create(published());
        Phases resumed = phases(yoga, List.of());

        series.exclude(yoga, 5, List.of("2026-03-10T19:00"), resumed);

        Await.until(
                "the pause to end",
                () -> api.as(ALICE).get(occurrences(yoga) + "/2026-03-10T19:00").status() == 200);
    }

    @Test
    void followsItFromThatVersionOnAndNoEarlierOne() {
        SeriesCreated yoga = series.create(published());
        series.rename(yoga, 3, "Pilates", FIRST_OF_MARCH);
        series.rename(yoga, 5, "Evening Yoga", FIRST_OF_MARCH);

        ApiResponse list = api.as(ALICE)
                .with("After-Version", "series/" + yoga.getSeriesId() + "/5")
                .get(occurrences(yoga) + "?limit=1")
                .expect(200);

        assertThat(list.text("/items/0/name")).isEqualTo("Evening Yoga");
    }

    private static SeriesCreated.Builder published() {
        SeriesCreated yoga = tuesdayYoga().build();
        Phases phases = phases(yoga, List.of(PAUSE));
        return SeriesCreated.newBuilder(yoga)
                .setVersion(4)
                .setVisibility(Visibility.PRIVATE)
                .setOrganisers(List.of(new Organiser(BOB, OrganiserRole.CO_ORGANISER)))
                .setPhases(PhaseMessages.messages(phases))
                .setPlan(PhaseMessages.plan(phases));
    }

    private static Phases phases(SeriesCreated yoga, List<Pause> pauses) {
        var phase =
                new Phase(ScheduleMessages.schedule(yoga.getSchedule()), TemplateMessages.template(yoga.getTemplate()));
        return Phases.of(phase).with(pauses);
    }
}
