package net.openmeet.occurrence.icalendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series and what happens on its dates, as RFC 8984 has it. */
@OccurrenceServiceTest
class ReadingASeriesAsJsCalendarIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    ReadingASeriesAsJsCalendarIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsRulesAndWhatIsOtherwiseOnSingleDates() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        new ChangedDate(yoga, "2026-03-10T19:00").change(api.as(ALICE), "cancel", "{\"reason\": \"Snow\"}");
        new ChangedDate(yoga, "2026-03-17T19:00")
                .change(api.as(ALICE), "reschedule", "{\"start\": \"2026-03-18T20:00\"}");

        ApiResponse json = api.get(path(yoga)).expect(200);

        assertThat(json.header("Content-Type")).isEqualTo("application/jscalendar+json");
        assertThat(json.text("/@type")).isEqualTo("Event");
        assertThat(json.text("/uid")).isEqualTo(yoga.getSeriesId().toString());
        assertThat(json.text("/recurrenceRules/0/frequency")).isEqualTo("weekly");
        assertThat(json.text("/recurrenceRules/0/byDay/0/day")).isEqualTo("tu");
        assertThat(json.text("/recurrenceOverrides/2026-03-10T19:00:00/status")).isEqualTo("cancelled");
        assertThat(json.text("/recurrenceOverrides/2026-03-17T19:00:00/start")).isEqualTo("2026-03-18T20:00:00");
        assertThat(json.at("/recurrenceOverrides/2026-03-17T19:00:00").propertyNames())
                .containsExactlyInAnyOrder("start", "links");
        api.with("If-None-Match", json.header("ETag")).get(path(yoga)).expect(304);
    }

    @Test
    void findsPhasesInAGroupEachRelatedToTheNext() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        handled.await(series.split(
                yoga,
                2,
                "2026-03-17T19:00",
                "2026-03-18T18:00",
                List.of(
                        phase(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=2"), "Yoga"),
                        phase(schedule("Europe/Berlin", "2026-03-18T18:00", "FREQ=WEEKLY;BYDAY=WE"), "Later Yoga"))));

        ApiResponse json = api.get(path(yoga)).expect(200);

        assertThat(json.text("/@type")).isEqualTo("Group");
        assertThat(json.at("/entries")).hasSize(2);
        String first = json.text("/entries/0/uid");
        String next = json.text("/entries/1/uid");
        assertThat(json.at("/entries/0/relatedTo/" + next + "/relation/next").asBoolean())
                .isTrue();
        assertThat(json.at("/entries/1/relatedTo/" + first + "/relation/first").asBoolean())
                .isTrue();
    }

    @Test
    void isToldNothingOfWhatIsPrivate() {
        SeriesCreated secret = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));

        assertThat(api.as(ALICE).get(path(secret)).expect(200).text("/privacy")).isEqualTo("private");
        assertThat(api.as(BOB).get(path(secret)).expect(404).code()).isEqualTo("series-not-found");
    }

    private static String path(SeriesCreated yoga) {
        return "/api/series/" + yoga.getSlug() + "/calendar.json";
    }
}
