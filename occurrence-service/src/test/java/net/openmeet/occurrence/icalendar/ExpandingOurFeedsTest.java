package net.openmeet.occurrence.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another library finds in our feeds is what our lists say. {@code interoperability/check} asks three more. */
class ExpandingOurFeedsTest {

    private static final int SERIES = 400;
    private static final Calendars CALENDARS = new Calendars(URI.create("https://meet.example"));

    static LongStream numbers() {
        return LongStream.range(0, SERIES);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void findsTheDatesOfTheList(long number) throws IOException, ParserException {
        SeriesFeed feed = GeneratedFeeds.number(number);

        assertThat(Ical4jDates.of(CALENDARS.of(feed)))
                .as("%d: %s", number, feed.series().phases().first().schedule().text())
                .isEqualTo(ListedDates.of(feed));
    }

    @Test
    @EnabledIfSystemProperty(
            named = "openmeet.feeds.folder",
            matches = ".+",
            disabledReason = "only for interoperability/check")
    void areWrittenDownForOthers() throws IOException, ParserException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("openmeet.feeds.folder")));
        for (long number = 0; number < SERIES; number++) {
            SeriesFeed feed = GeneratedFeeds.number(number);
            Files.write(folder.resolve(number + ".ics"), CALENDARS.of(feed));
            Files.write(folder.resolve(number + ".expected"), ListedDates.of(feed));
            Files.write(folder.resolve(number + ".ical4j"), Ical4jDates.of(CALENDARS.of(feed)));
        }
        assertThat(folder).isNotEmptyDirectory();
    }
}
