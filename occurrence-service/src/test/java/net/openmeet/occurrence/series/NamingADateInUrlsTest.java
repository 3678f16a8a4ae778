package net.openmeet.occurrence.series;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.recurrence.RecurrenceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingADateInUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "tuesday-yoga, 2026-03-03T19:00, tuesday-yoga-2026-03-03-1900",
        "tuesday-yoga, 2026-03-03T19:00:30, tuesday-yoga-2026-03-03-190030",
        "tuesday-yoga, 2026-03-03, tuesday-yoga-2026-03-03",
        "in-2026-03-03, 2026-04-04, in-2026-03-03-2026-04-04"
    })
    void joinsTheSeriesAndTheDate(String series, String date, String slug) {
        var named = new OccurrenceSlug(series, RecurrenceId.parse(date));
        assertThat(named).hasToString(slug);
        assertThat(OccurrenceSlug.parse(slug)).contains(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tuesday-yoga",
                "-2026-03-03",
                "tuesday-yoga-2026-02-30",
                "tuesday-yoga-2026-03-03-2500",
                "tuesday-yoga-2026-03-03-190000",
                "tuesday-yoga-0000-03-03",
                "tuesday-yoga-2026-03-03-19"
            })
    void readsNothingElse(String slug) {
        assertThat(OccurrenceSlug.parse(slug)).isEmpty();
    }
}
