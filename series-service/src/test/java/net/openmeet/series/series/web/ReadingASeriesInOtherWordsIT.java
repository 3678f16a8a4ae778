package net.openmeet.series.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

/** A series as search engines read it: schema.org's EventSeries. */
@ServiceTest(service = "series-service")
class ReadingASeriesInOtherWordsIT {

    private static final String LINKED_DATA = "application/ld+json";

    private static final Set<String> PROPERTIES_OF_SCHEDULE = Set.of(
            "@type",
            "byDay",
            "byMonth",
            "byMonthDay",
            "byMonthWeek",
            "duration",
            "endDate",
            "endTime",
            "exceptDate",
            "repeatCount",
            "repeatFrequency",
            "scheduleTimezone",
            "startDate",
            "startTime");

    private final Api anybody;
    private final Api api;

    ReadingASeriesInOtherWordsIT(Api api) {
        this.anybody = api;
        this.api = api.as(UUID.randomUUID());
    }

    @Test
    void findsWhenItTakesPlace() {
        ApiResponse series =
                api.with("Accept", LINKED_DATA).get(create("public")).expect(200);

        assertThat(series.header("Content-Type")).isEqualTo(LINKED_DATA);
        assertThat(series.text("/@type")).isEqualTo("EventSeries");
        assertThat(series.text("/eventSchedule/0/repeatFrequency")).isEqualTo("P2W");
        assertThat(series.text("/eventSchedule/0/byDay/0")).isEqualTo("TU");
        assertThat(series.text("/eventSchedule/0/startTime")).isEqualTo("19:00:00");
        assertThat(series.text("/eventSchedule/0/scheduleTimezone")).isEqualTo("Europe/Berlin");
        assertThat(series.text("/eventSchedule/0/exceptDate/0")).isEqualTo("2038-03-16T19:00:00");
        assertThat(series.text("/startDate")).isEqualTo("2038-03-02T19:00:00+01:00");
    }

    /** https://schema.org/Schedule: what a rule says that has no property there isn't said at all. */
    @Test
    void saysOfAScheduleWhatThatHasWordsFor() {
        String path = api.post("/api/series", """
            {"name": "Late Yoga", "timeZone": "America/New_York", "start": "2038-03-01T21:00", "duration": "PT1H30M",
             "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=MO;UNTIL=20380406T010000Z", "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=4",
                                       "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"]}, "visibility": "public"}
            """).expect(201).header("Location");

        ApiResponse series = api.with("Accept", LINKED_DATA).get(path).expect(200);

        assertThat(series.at("/eventSchedule").valueStream())
                .hasSize(2)
                .allSatisfy(schedule -> assertThat(PROPERTIES_OF_SCHEDULE).containsAll(schedule.propertyNames()));
        assertThat(series.text("/eventSchedule/0/endDate")).isEqualTo("2038-04-05");
        assertThat(series.text("/eventSchedule/1/repeatCount")).isEqualTo("4");
    }

    @Test
    void isLedToItsCalendarsWhateverTheHostIsCalled() {
        String path = create("public");

        ApiResponse ours =
                api.with("X-Forwarded-Host", "evil.example").get(path).expect(200);
        ApiResponse other =
                api.with("Accept", "application/jscalendar+json").get(path).expect(303);

        assertThat(ours.text("/links/calendar/url")).matches("http://localhost:\\d+" + path + "/calendar\\.ics");
        assertThat(ours.text("/links/calendar/webcal")).matches("webcal://localhost:\\d+" + path + "/calendar\\.ics");
        assertThat(other.header("Location")).isEqualTo(path + "/calendar.json");
        assertThat(other.header("Vary")).contains("Accept");
    }

    @Test
    void getsEachRepresentationUnderATagOfItsOwn() {
        String path = create("public");
        ApiResponse ours = api.get(path).expect(200);
        ApiResponse linked = api.with("Accept", LINKED_DATA).get(path).expect(200);

        assertThat(ours.header("Content-Type")).isEqualTo("application/json");
        assertThat(ours.header("Vary")).isEqualTo("Accept");
        assertThat(linked.header("Vary")).isEqualTo("Accept");
        api.with("Accept", LINKED_DATA)
                .with("If-None-Match", linked.header("ETag"))
                .get(path)
                .expect(304);
        api.with("If-None-Match", linked.header("ETag")).get(path).expect(200);
        assertThat(api.with("Accept", "text/html").get(path).expect(406).code()).isEqualTo("not-acceptable");
    }

    @Test
    void hearsNothingOfWhatIsPrivate() {
        Api stranger = anybody.as(UUID.randomUUID()).with("Accept", LINKED_DATA);

        assertThat(stranger.get(create("private")).expect(404).code()).isEqualTo("series-not-found");
    }

    private String create(String visibility) {
        return api.post("/api/series", """
            {"name": "Tuesday Yoga", "timeZone": "Europe/Berlin", "start": "2038-03-02T19:00", "duration": "PT1H30M",
             "recurrence": {"rrules": ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"], "exdates": ["2038-03-16T19:00"]}, "visibility": "%s"}
            """.formatted(visibility)).expect(201).header("Location");
    }
}
