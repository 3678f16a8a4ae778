package net.openmeet.occurrence.icalendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Whether a calendar is what RFC 5545 allows, by ical4j. It asks which properties and parameters there are, and of which types their values
 * are, so of events that are alike in that one is looked at: all of them took more than half of a feed's time.
 */
final class CalendarValidity {

    private CalendarValidity() {}

    static ValidationResult of(Calendar calendar) {
        Set<List<List<String>>> seen = new HashSet<>();
        List<CalendarComponent> looked = calendar.<CalendarComponent>getComponents().stream()
                .filter(component -> !(component instanceof VEvent) || seen.add(shape(component)))
                .toList();
        return new Calendar(calendar.getPropertyList(), new ComponentList<>(looked)).validate();
    }

    private static List<List<String>> shape(CalendarComponent component) {
        return component.getProperties().stream().map(CalendarValidity::shape).toList();
    }

    private static List<String> shape(Property property) {
        List<Parameter> parameters = property.getParameterList().getAll();
        return parameters.isEmpty() ? List.of(property.getName()) : List.of(property.getName(), parameters.toString());
    }
}
