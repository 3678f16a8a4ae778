package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OccurrenceServiceTest
class AskingForThePublicCalendarIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    AskingForThePublicCalendarIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @CsvSource({
        "from=today, from",
        "from=2026-03-02&to=2026-03-01, to",
        "from=2026-01-01&to=2027-03-01, to",
        "timeZone=Berlin, timeZone",
        "cursor=x, cursor",
        "cursor=eAp5, cursor",
        "limit=0, limit",
        "tag=yoga, tag",
        "tags=, tags",
        "'tags=a,,b', tags",
        "mode=inperson, mode",
        "mode=, mode",
        "language=x, language",
        "language=de_DE, language",
        "near=Berlin, near",
        "near=52.5, near",
        "'near=91,0', near",
        "'near=0,180.1', near",
        "'near=NaN,0', near",
        "radius=10, radius",
        "'near=52.5,13.4&radius=0', radius",
        "'near=52.5,13.4&radius=501', radius",
        "'near=52.5,13.4&radius=1e2', radius"
    })
    void refusesWhatItDoesNotUnderstandByTheNameOfTheParameter(String query, String parameter) {
        ApiResponse refused = api.get("/api/calendar/public?" + query).expect(400);
        assertThat(refused.code()).isEqualTo("invalid-parameter");
        assertThat(refused.faults()).containsExactly(parameter);
    }

    @Test
    void refusesMoreWordsThanAnybodyTypes() {
        assertThat(api.get("/api/calendar/public?q=" + "a".repeat(201))
                        .expect(400)
                        .faults())
                .containsExactly("q");
    }

    @Test
    void refusesMoreTagsAndLongerOnesThanAnythingHas() {
        String path = "/api/calendar/public?tags=";
        assertThat(api.get(path + "a" + ",a".repeat(20)).expect(400).faults()).containsExactly("tags");
        assertThat(api.get(path + "a".repeat(51)).expect(400).faults()).containsExactly("tags");
        api.get(path + "a" + ",a".repeat(19)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%20", "%22", "-", "a%20%26%20%7C%20!b", "%27%27", ":*", "%5C", "the", "or", "%F0%9F%98%80"})
    void bearsWhateverIsTyped(String words) {
        api.get("/api/calendar/public?q=" + words).expect(200);
    }

    @Test
    void isTheSameForAllAndAsksOnceMoreWhetherItChanged() {
        String word = "w" + Uuids.next().toString().substring(24);
        series.create(SeriesOnTopic.tuesdayYoga().setTemplate(SeriesOnTopic.template(word)));
        String path = "/api/calendar/public?q=" + word;
        ApiResponse page = api.get(path).expect(200);
        assertThat(api.as(DAN).get(path).expect(200).body()).isEqualTo(page.body());
        assertThat(page.header("Cache-Control")).contains("public");
        api.with("If-None-Match", page.header("ETag")).get(path).expect(304);
    }
}
