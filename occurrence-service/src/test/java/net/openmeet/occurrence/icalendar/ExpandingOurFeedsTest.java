package net.openmeet.occurrence.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.stream.LongStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another library finds in our feeds is what our lists say. {@code interoperability/check} asks three more. */
class ExpandingOurFeedsTest {

    private static final Calendars CALENDARS = new Calendars(URI.create("https://meet.example"));

    static LongStream numbers() {
        return LongStream.range(0, GeneratedFeeds.COUNT);
    }

    static LongStream some() {
        return numbers().filter(number -> number % GeneratedFeeds.FEW == 0);
    }

    @ParameterizedTest
    @MethodSource("some")
    void findsThemWhereEachStandsForItself(long number) throws IOException, ParserException {
        SeriesFeed feed = GeneratedFeeds.number(number);

        assertThat(Ical4jDates.of(CALENDARS.of("OpenMeet", null, GeneratedFeeds.listed(feed), false, feed.range())))
                .isEqualTo(ListedDates.of(feed));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void findsTheDatesOfTheList(long number) throws IOException, ParserException {
        SeriesFeed feed = GeneratedFeeds.number(number);

        assertThat(Ical4jDates.of(CALENDARS.of(feed)))
                .as("%d: %s", number, feed.series().phases().first().schedule().text())
                .isEqualTo(ListedDates.of(feed));
    }

    /** All of it: where a calendar is made, of events that are alike one is looked at. */
    @ParameterizedTest
    @MethodSource("numbers")
    void findsEachOfTheirEventsValid(long number) throws IOException, ParserException {
        byte[] text = CALENDARS.of(GeneratedFeeds.number(number));

        assertThat(new CalendarBuilder().build(new ByteArrayInputStream(text)).validate())
                .extracting(ValidationResult::hasErrors)
                .isEqualTo(false);
    }
}
