package net.openmeet.series.icalendar.file;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandlerContext;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.util.MapTimeZoneCache;
import org.slf4j.LoggerFactory;

/** A file taken apart by ical4j, as patiently as it can: what our reader would be if we had none. */
public final class Ical4jFile {

    static {
        // It logs a stack trace for every property that it leaves out.
        ((Logger) LoggerFactory.getLogger("net.fortuna.ical4j")).setLevel(Level.OFF);
    }

    private Ical4jFile() {}

    /** The VCALENDARs of a file; what becomes of them is ours to say. */
    public static FileReading read(String text) {
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_VALIDATION,
                CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY,
                CompatibilityHints.KEY_NOTES_COMPATIBILITY)) {
            CompatibilityHints.setHintEnabled(hint, true);
        }
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
        try {
            var builder = new CalendarBuilder(
                    new CalendarParserImpl(),
                    new ContentHandlerContext().withSuppressInvalidProperties(true),
                    TimeZoneRegistryFactory.getInstance().createRegistry());
            return new FileReading.TakenApart(List.of(calendar(builder.build(new StringReader(text)))));
        } catch (IOException | ParserException | RuntimeException e) {
            return new FileReading.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static CalendarComponent calendar(Calendar calendar) {
        var copy = new CalendarComponent("VCALENDAR", 1);
        calendar.getProperties().forEach(property -> copy.add(line(property)));
        calendar.getComponents().forEach(component -> copy.add(component(component)));
        return copy;
    }

    private static CalendarComponent component(Component component) {
        var copy = new CalendarComponent(component.getName(), 1);
        component.getProperties().forEach(property -> copy.add(line(property)));
        if (component instanceof ComponentContainer<?> container) {
            container.getComponents().forEach(child -> copy.add(component(child)));
        }
        return copy;
    }

    private static ContentLine line(Property property) {
        var parameters = new HashMap<String, String>();
        for (Parameter parameter : property.getParameters()) {
            parameters.putIfAbsent(parameter.getName().toUpperCase(Locale.ROOT), parameter.getValue());
        }
        return new ContentLine(property.getName().toUpperCase(Locale.ROOT), parameters, property.getValue());
    }
}
