package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events as search engines and calendars read them: schema.org and JSCalendar. */
@OccurrenceServiceTest
class ReadingEventsInOtherWordsIT {

    private static final String LINKED_DATA = "application/ld+json";
    private static final String JSCALENDAR = "application/jscalendar+json";

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;

    ReadingEventsInOtherWordsIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsWhenAMovedDateTakesPlaceAndWhenItWouldHave() {
        SeriesCreated yoga = moved();

        ApiResponse linked = api.with("Accept", LINKED_DATA).get(path(yoga)).expect(200);
        assertThat(linked.header("Content-Type")).isEqualTo(LINKED_DATA);
        assertThat(linked.text("/@type")).isEqualTo("Event");
        assertThat(linked.text("/startDate")).isEqualTo("2026-03-11T20:00:00+01:00");
        assertThat(linked.text("/eventStatus")).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(linked.text("/previousStartDate")).isEqualTo("2026-03-10T19:00:00+01:00");
        assertThat(linked.text("/location/0/address/addressCountry")).isEqualTo("DE");
        assertThat(linked.text("/superEvent/@type")).isEqualTo("EventSeries");

        ApiResponse calendar = api.with("Accept", JSCALENDAR).get(path(yoga)).expect(200);
        assertThat(calendar.header("Content-Type")).isEqualTo(JSCALENDAR);
        assertThat(calendar.text("/start")).isEqualTo("2026-03-11T20:00:00");
        assertThat(calendar.text("/timeZone")).isEqualTo("Europe/Berlin");
        assertThat(calendar.text("/duration")).isEqualTo("PT1H30M");
        assertThat(calendar.text("/status")).isEqualTo("confirmed");
    }

    @Test
    void findsTheSameWhereADateIsReadAsOneOfItsSeries() {
        SeriesCreated yoga = moved();
        String date = occurrences(yoga) + "/2026-03-10T19:00";
        for (String type : List.of(LINKED_DATA, JSCALENDAR, "application/json")) {
            Api client = api.with("Accept", type);
            ApiResponse event = client.get(path(yoga)).expect(200);
            ApiResponse read = client.get(date).expect(200);
            assertThat(read.header("Content-Type")).isEqualTo(type);
            assertThat(read.header("ETag")).isEqualTo(event.header("ETag"));
            assertThat(read.json()).isEqualTo(event.json());
        }
        assertThat(api.with("Accept", "text/html").get(date).expect(406).code()).isEqualTo("not-acceptable");
    }

    @Test
    void getsEachRepresentationUnderATagOfItsOwn() {
        SeriesCreated yoga = moved();
        for (String type : List.of(LINKED_DATA, JSCALENDAR, "application/json")) {
            Api client = api.with("Accept", type);
            ApiResponse event = client.get(path(yoga)).expect(200);
            assertThat(event.header("Vary")).isEqualTo("Accept");
            client.with("If-None-Match", event.header("ETag")).get(path(yoga)).expect(304);
            for (String other : List.of(LINKED_DATA, JSCALENDAR, "application/json")) {
                if (!other.equals(type)) {
                    api.with("Accept", other)
                            .with("If-None-Match", event.header("ETag"))
                            .get(path(yoga))
                            .expect(200);
                }
            }
        }
    }

    @Test
    void getsOurWordsUnlessItLikesOthersMore() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        for (String accept : List.of("*/*", "application/*", "application/json, application/ld+json;q=0.9")) {
            assertThat(api.with("Accept", accept).get(path(yoga)).expect(200).header("Content-Type"))
                    .isEqualTo("application/json");
        }
        assertThat(api.with("Accept", "text/html, application/ld+json, */*;q=0.1")
                        .get(path(yoga))
                        .expect(200)
                        .header("Content-Type"))
                .isEqualTo(LINKED_DATA);
        assertThat(api.with("Accept", "text/html").get(path(yoga)).expect(406).code())
                .isEqualTo("not-acceptable");
    }

    private SeriesCreated moved() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("""
                        update occurrence
                        set overrides = '{"start": "2026-03-11T20:00"}', starts_at = '2026-03-11T19:00Z',
                            ends_at = '2026-03-11T20:30Z'
                        where series_id = :series and recurrence_id = '2026-03-10T19:00'
                        """).param("series", yoga.getSeriesId()).update();
        return yoga;
    }

    private static String path(SeriesCreated yoga) {
        return "/api/events/" + yoga.getSlug() + "-2026-03-10-1900";
    }
}
