package net.openmeet.occurrence.listing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OccurrenceServiceTest
class AskingForARangeIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final Pages pages;

    AskingForARangeIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.pages = new Pages(api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from",
        "to=2026-02-30, to",
        "from=2026-03-01&to=2026-02-01, to",
        "limit=0, limit",
        "limit=201, limit",
        "limit=many, limit",
        "cursor=nonsense, cursor",
        "cursor=eHh4CnkKeg, cursor",
        "form=2026-03-01, form"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse problem = api.get(occurrences(yoga) + "?" + query).expect(400);
        assertThat(problem.code()).isEqualTo("invalid-parameter");
        assertThat(problem.faults()).containsExactly(parameter);
    }

    @Test
    void bearsRangesAtTheEndsOfTime() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        assertThat(pages.dates(yoga, "from=0001-01-01&to=0005-01-01")).isEmpty();
        assertThat(pages.dates(yoga, "from=9999-12-01&limit=200")).hasSize(4);
        assertThat(pages.dates(yoga, "from=9999-12-31T23:59:59Z")).isEmpty();
    }

    @Test
    void answersAPageOfAnyRangeOfAnEndlessSeries() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse page = api.get(occurrences(yoga) + "?from=0001-01-01&to=9999-12-31&limit=2")
                .expect(200);
        assertThat(page.text("/items/1/recurrenceId")).isEqualTo("2026-03-10T19:00");
        assertThat(page.header("Link")).contains("cursor=" + page.text("/next")).endsWith("rel=\"next\"");
    }
}
