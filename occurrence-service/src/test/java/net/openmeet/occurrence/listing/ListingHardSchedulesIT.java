package net.openmeet.occurrence.listing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Schedules whose dates other systems have listed wrongly; what is right stands here date by date. */
@OccurrenceServiceTest
class ListingHardSchedulesIT {

    private static final String ALL = "from=1997-01-01&to=2030-01-01&limit=200";

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final Pages pages;

    ListingHardSchedulesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.pages = new Pages(api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void listsAsManyDatesAsCountSays() {
        assertThat(dates("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;COUNT=30"))
                .hasSize(30)
                .endsWith("2026-09-22T19:00");
    }

    @Test
    void beginsWeeksWithTheDayThatTheRuleSays() {
        String rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=";
        assertThat(dates("America/New_York", "1997-08-05T09:00", rule + "MO"))
                .containsExactly("1997-08-05T09:00", "1997-08-10T09:00", "1997-08-19T09:00", "1997-08-24T09:00");
        assertThat(dates("America/New_York", "1997-08-05T09:00", rule + "SU"))
                .containsExactly("1997-08-05T09:00", "1997-08-17T09:00", "1997-08-19T09:00", "1997-08-31T09:00");
    }

    @Test
    void endsWithTheDateAtUntilInTheZoneOfTheSeries() {
        assertThat(dates("America/Los_Angeles", "2026-03-03T21:00", "FREQ=WEEKLY;UNTIL=20260318T040000Z"))
                .containsExactly("2026-03-03T21:00", "2026-03-10T21:00", "2026-03-17T21:00");
        assertThat(dates("America/Los_Angeles", "2026-03-03T21:00", "FREQ=WEEKLY;UNTIL=20260318T035959Z"))
                .containsExactly("2026-03-03T21:00", "2026-03-10T21:00");
    }

    @Test
    void findsADateFarFromTheFirstByItsLocalDay() {
        SeriesCreated evening =
                series.create(created("evening", schedule("America/Los_Angeles", "2020-01-01T21:00", "FREQ=DAILY")));

        assertThat(pages.dates(evening, "from=2029-12-24&to=2029-12-25")).containsExactly("2029-12-24T21:00");
        api.as(BOB).put(occurrences(evening) + "/2029-12-24T21:00").expect(201);
        assertThat(pages.dates(evening, "from=2029-12-24&to=2029-12-25")).containsExactly("2029-12-24T21:00");
    }

    @Test
    void neverBringsAnExcludedDateBack() {
        Schedule schedule = Schedule.newBuilder(schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;COUNT=3"))
                .setExdates(List.of("2026-03-10T19:00"))
                .setRdates(List.of("2026-03-14T10:00"))
                .build();
        SeriesCreated yoga = series.create(tuesdayYoga().setSchedule(schedule));

        api.as(BOB).put(occurrences(yoga) + "/2026-03-10T19:00").expect(404);
        api.get(occurrences(yoga) + "/2026-03-10T19:00").expect(404);
        api.get("/api/events/" + yoga.getSlug() + "-2026-03-10-1900").expect(404);

        assertThat(pages.dates(yoga, ALL)).containsExactly("2026-03-03T19:00", "2026-03-14T10:00", "2026-03-17T19:00");
    }

    @Test
    void putsAnAllDayDateOnItsDayInItsZone() {
        Schedule schedule = Schedule.newBuilder(schedule("America/New_York", "2026-03-03", "FREQ=WEEKLY"))
                .setDuration("P1D")
                .build();
        SeriesCreated day = series.create(tuesdayYoga().setSchedule(schedule));

        for (String date : List.of("2026-03-10", "2028-03-07")) {
            ApiResponse list = api.get(occurrences(day) + "?from=" + date + "&to=" + date + "T00:00:01")
                    .expect(200);
            assertThat(list.text("/items/0/recurrenceId")).isEqualTo(date);
            assertThat(list.text("/items/0/slug")).isEqualTo(day.getSlug() + "-" + date);
            assertThat(list.at("/items/0/allDay").asBoolean()).isTrue();
            assertThat(list.text("/items/0/start/local")).isEqualTo(date);
            assertThat(list.text("/items/0/start/timeZone")).isEqualTo("America/New_York");
        }
        ApiResponse moved = api.get(occurrences(day) + "/2026-03-10").expect(200);
        assertThat(moved.text("/start/instant")).isEqualTo("2026-03-10T04:00:00Z");
        assertThat(moved.text("/end/local")).isEqualTo("2026-03-11");
    }

    @Test
    void takesTimesInUtcThatAMessageOfBeforeGaveNoZone() {
        SeriesCreated old = series.create(created("old", schedule(null, "2026-03-03T19:00", "FREQ=DAILY")));

        assertThat(pages.dates(old, "from=2026-03-04T19:00&to=2026-03-06T19:00"))
                .containsExactly("2026-03-04T19:00", "2026-03-05T19:00");
        JsonNode item = api.get(occurrences(old) + "?limit=1").expect(200).at("/items/0/start");
        assertThat(item.toString())
                .isEqualTo(
                        "{\"local\":\"2026-03-03T19:00:00\",\"timeZone\":\"UTC\",\"instant\":\"2026-03-03T19:00:00Z\"}");
    }

    @Test
    void answersAProblemAndNoMadeUpDateWhereItFails() {
        SeriesCreated broken = series.create(tuesdayYoga());
        zone(broken.getSlug(), "Mars/Olympus_Mons");

        ApiResponse answer = api.get(occurrences(broken));

        zone(broken.getSlug(), "Europe/Berlin");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal-error");
        assertThat(answer.at("/items").isMissingNode()).isTrue();
    }

    private List<String> dates(String zone, String start, String rule) {
        return pages.dates(series.create(created("hard", schedule(zone, start, rule))), ALL);
    }

    private void zone(String slug, String zone) {
        database.sql("""
                        update known_series set phases = jsonb_set(phases, '{0,schedule,zone}', to_jsonb(:zone::text))
                        where slug = :slug
                        """).param("zone", zone).param("slug", slug).update();
    }
}
