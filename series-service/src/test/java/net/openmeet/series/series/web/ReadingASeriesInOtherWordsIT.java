package net.openmeet.series.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

/** A series as search engines read it: schema.org's EventSeries. */
@ServiceTest(service = "series-service")
class ReadingASeriesInOtherWordsIT {

    private static final String LINKED_DATA = "application/ld+json";

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
        assertThat(series.text("/eventSchedule/0/exceptDate/0")).isEqualTo("2038-03-16T19:00");
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
