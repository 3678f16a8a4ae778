package net.openmeet.occurrence.series;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class ReadingAfterAWriteElsewhereIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    ReadingAfterAWriteElsewhereIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void answersOnceTheSeriesIsKnown() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        api.with("After-Version", "series/" + yoga.getSeriesId() + "/1")
                .get(occurrences(yoga))
                .expect(200);
    }

    @Test
    void saysWhenItHasNotCaughtUp() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse answer = api.with("After-Version", "series/" + yoga.getSeriesId() + "/2")
                .with("Prefer", "wait=0")
                .get(occurrences(yoga))
                .expect(503);
        assertThat(answer.code()).isEqualTo("not-caught-up");
        api.with("After-Version", "series/" + new UUID(0, 1) + "/1")
                .with("Prefer", "wait=0")
                .get(occurrences(yoga))
                .expect(503);
    }
}
