package net.openmeet.occurrence.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What RFC 8984 gives of our JSCalendar is what our lists say. */
class ExpandingOurJsCalendarTest {

    private static final URI SITE = URI.create("https://meet.example");

    static LongStream numbers() {
        return LongStream.range(0, GeneratedFeeds.COUNT);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void findsTheDatesOfTheList(long number) {
        SeriesFeed feed = GeneratedFeeds.number(number);

        String text = SeriesJson.of(feed, SITE).toString();

        assertThat(JsCalendarDates.of(text)).as(text).isEqualTo(ListedDates.of(feed));
    }
}
