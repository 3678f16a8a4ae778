package net.openmeet.occurrence.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

/** Writes generated feeds down, and what lists say of them, for {@code interoperability/check}, which alone runs it. */
class FeedsForOthers {

    private final Calendars calendars = new Calendars(URI.create("https://meet.example"));

    @Test
    void areWrittenDown() throws IOException, ParserException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("openmeet.feeds.folder")));
        for (long number = 0; number < GeneratedFeeds.COUNT; number++) {
            SeriesFeed feed = GeneratedFeeds.number(number);
            Files.write(folder.resolve(number + ".ics"), calendars.of(feed));
            Files.write(folder.resolve(number + ".expected"), ListedDates.of(feed));
            Files.write(folder.resolve(number + ".ical4j"), Ical4jDates.of(calendars.of(feed)));
            if (number % GeneratedFeeds.FEW == 0) {
                byte[] own = calendars.of("OpenMeet", null, GeneratedFeeds.listed(feed), false, feed.range());
                Files.write(folder.resolve("own-" + number + ".ics"), own);
                Files.write(folder.resolve("own-" + number + ".expected"), ListedDates.of(feed));
            }
        }
        assertThat(folder).isNotEmptyDirectory();
    }
}
