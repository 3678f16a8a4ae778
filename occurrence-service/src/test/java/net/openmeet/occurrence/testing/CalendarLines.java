package net.openmeet.occurrence.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

/** What ical4j reads in a calendar whose dates each stand for themselves. */
public final class CalendarLines {

    private CalendarLines() {}

    /** The UIDs of its dates and their starts, by start. */
    public static List<String> dates(String text) {
        return events(text).stream()
                .map(event -> Instant.from(
                                event.<DtStart<?>>getRequiredProperty("DTSTART").getDate()) + " "
                        + event.getUid().orElseThrow().getValue())
                .sorted()
                .toList();
    }

    /** What a property of each of them says, in the order of the text; empty where it has none. */
    public static List<String> values(String text, String property) {
        return events(text).stream()
                .map(event -> event.getProperty(property)
                        .map(net.fortuna.ical4j.model.Property::getValue)
                        .orElse(""))
                .toList();
    }

    private static List<VEvent> events(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
