package net.openmeet.occurrence.icalendar;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.vocabulary.imported.FurtherDetails;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;

/** What people are told of an event, as properties. */
final class EventProperties {

    private static final int DECIMALS = 6;

    private EventProperties() {}

    /** What a template says, as the reader is told of it: a feed is everybody's who has its address. */
    static List<Property> of(Template template, Visibility visibility, URI site) {
        var properties = new ArrayList<Property>();
        properties.add(new Summary(template.name()));
        if (!template.description().isEmpty()) {
            properties.add(new Description(template.description()));
        }
        Location location = template.location();
        if (location != null) {
            properties.addAll(place(location));
        }
        if (!template.tags().isEmpty()) {
            properties.add(new Categories(new TextList(template.tags())));
        }
        Image image = template.image();
        if (image != null) {
            properties.add(new net.fortuna.ical4j.model.property.Image(
                    new ParameterList(List.of(Value.URI)), image.on(site).toString()));
        }
        if (visibility.compareTo(Visibility.MEMBERS) >= 0) {
            properties.add(new Clazz(ImmutableClazz.PRIVATE.getValue()));
        }
        return properties;
    }

    /** What of it there is no other property for: told also where that is nothing, so that a date may have none of what its series has. */
    static Property further(Template template) {
        return new XProperty(FurtherDetails.PROPERTY, FurtherDetails.write(template));
    }

    private static List<Property> place(Location location) {
        var properties = new ArrayList<Property>();
        String address = location.line();
        if (!address.isEmpty()) {
            properties.add(new net.fortuna.ical4j.model.property.Location(address));
        }
        Coordinates point = location.coordinates();
        if (point != null) {
            properties.add(new Geo(degrees(point.latitude()), degrees(point.longitude())));
        }
        URI online = location.onlineUri();
        if (online != null) {
            properties.add(new Conference(new ParameterList(List.of(Value.URI)), online.toString()));
        }
        return properties;
    }

    /** Exactly as many as the coordinates have: what reads it gets the same point. */
    private static BigDecimal degrees(int millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS);
    }
}
