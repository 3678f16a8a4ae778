package net.openmeet.occurrence.icalendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** A change of the clocks, whenever it takes place. */
record ZoneChange(boolean daylight, ZoneOffset before, ZoneOffset after) {

    /**
     * The change at one time. Programs read RDATEs of such a thing in different ways, or the first one alone.
     *
     * @param time on the clocks before it
     */
    Observance at(LocalDateTime time) {
        return observance(properties(time));
    }

    /** The change every year by a rule, from one time on. */
    Observance from(LocalDateTime first, String rule) {
        List<Property> properties = properties(first);
        properties.add(new RRule<LocalDateTime>(rule));
        return observance(properties);
    }

    private List<Property> properties(LocalDateTime first) {
        return new ArrayList<>(
                List.of(new DtStart<LocalDateTime>(first), new TzOffsetFrom(before), new TzOffsetTo(after)));
    }

    private Observance observance(List<Property> properties) {
        var list = new PropertyList(properties);
        return daylight ? new Daylight(list) : new Standard(list);
    }
}
