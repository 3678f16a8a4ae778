package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OccurrenceServiceTest
class AskingForACalendarIT {

    private final UUID organiser = Uuids.next();
    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    AskingForACalendarIT(Api api, Messages messages, TestClock clock) {
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
        "to=2026-02-30, to",
        "from=2026-03-02&to=2026-03-01, to",
        "from=2026-01-01&to=2027-03-01, to",
        "from=0001-01-01&to=9999-12-31, to",
        "timeZone=Berlin, timeZone",
        "timeZone=, timeZone",
        "timeZone=+01:00, timeZone",
        "cursor=x, cursor",
        "cursor=MjAyNi0wMy0wMVQwMDowMDowMFoKeA, cursor",
        "limit=0, limit",
        "limit=201, limit",
        "colour=red, colour"
    })
    void refusesWhatItDoesNotUnderstandByTheNameOfTheParameter(String query, String parameter) {
        ApiResponse refused =
                api.as(DAN).get("/api/calendar?" + query.replace("+", "%2B")).expect(400);
        assertThat(refused.code()).isEqualTo("invalid-parameter");
        assertThat(refused.faults()).containsExactly(parameter);
    }

    @Test
    void isThirtyOneDaysFromTodayUnlessSaidOtherwise() {
        SeriesCreated daily = series.create(
                SeriesOnTopic.created("daily", SeriesOnTopic.schedule("UTC", "2026-02-01T08:00", "FREQ=DAILY"))
                        .setOwnerId(organiser));
        ApiResponse page = api.as(organiser).get("/api/calendar").expect(200);
        assertThat(page.at("/items").size()).isEqualTo(31);
        assertThat(page.text("/items/0/occurrence/slug")).isEqualTo(daily.getSlug() + "-2026-03-01-0800");
        assertThat(page.header("Cache-Control")).contains("private");
    }

    @Test
    void leadsToTheNextPage() {
        series.create(SeriesOnTopic.tuesdayYoga().setOwnerId(organiser));
        ApiResponse page = api.as(organiser).get("/api/calendar?limit=2").expect(200);
        assertThat(page.header("Link")).contains("cursor=" + page.text("/next"));
    }
}
