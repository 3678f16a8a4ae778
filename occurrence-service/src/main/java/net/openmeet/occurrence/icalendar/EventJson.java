package net.openmeet.occurrence.icalendar;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event as JSCalendar has it (RFC 8984 §5.1), as everybody is told of it. */
final class EventJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final String ONLY = "1";
    private static final String PICTURE = "2";

    private EventJson() {}

    /**
     * What every entry of a calendar has.
     *
     * @param type {@code Event} or {@code Group}
     */
    static ObjectNode head(String type, String uid, String title, ChangeStamp stamp) {
        return JSON.createObjectNode()
                .put("@type", type)
                .put("uid", uid)
                .put("prodId", "-//OpenMeet//OpenMeet//EN")
                .put(
                        "updated",
                        stamp.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("sequence", stamp.sequence())
                .put("title", title);
    }

    /** Adds to an event what a template says, and who may see it. */
    static void addTemplate(Template template, Visibility visibility, URI page, ObjectNode event) {
        Template told = template.toldToEverybody();
        if (!told.description().isEmpty()) {
            event.put("description", told.description());
        }
        event.put("privacy", visibility.compareTo(Visibility.MEMBERS) >= 0 ? "private" : "public");
        Location location = told.location();
        if (location != null) {
            addPlaces(location, event);
        }
        if (!told.tags().isEmpty()) {
            ObjectNode keywords = event.putObject("keywords");
            told.tags().forEach(tag -> keywords.put(tag, true));
        }
        if (told.language() != null) {
            event.put("locale", told.language());
        }
        addLinks(page, told.image(), event);
    }

    /** Adds to an event when it takes place: the first time, if it repeats. */
    static void addTime(Timing timing, ObjectNode event) {
        event.put("start", local(timing.localStart()))
                .put("timeZone", timing.isAllDay() ? null : timing.zone().getId())
                .put("duration", timing.duration().toString())
                .put("showWithoutTime", timing.isAllDay());
    }

    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    private static void addLinks(URI page, @Nullable Image image, ObjectNode event) {
        ObjectNode links = event.putObject("links");
        links.putObject(ONLY).put("@type", "Link").put("href", page.toString());
        if (image != null) {
            ObjectNode picture = links.putObject(PICTURE)
                    .put("@type", "Link")
                    .put("href", image.on(page).toString())
                    .put("rel", "icon");
            if (image.alternativeText() != null) {
                picture.put("title", image.alternativeText());
            }
        }
    }

    private static void addPlaces(Location location, ObjectNode event) {
        String address = Stream.of(
                        location.street(),
                        location.postalCode(),
                        location.locality(),
                        location.region(),
                        location.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        Coordinates point = location.coordinates();
        if (location.name() != null || !address.isEmpty() || point != null) {
            ObjectNode place = event.putObject("locations").putObject(ONLY).put("@type", "Location");
            if (location.name() != null || !address.isEmpty()) {
                place.put("name", Objects.requireNonNullElse(location.name(), address));
            }
            if (location.name() != null && !address.isEmpty()) {
                place.put("description", address);
            }
            if (point != null) {
                place.put("coordinates", "geo:" + point.degreesOfLatitude() + "," + point.degreesOfLongitude());
            }
        }
        if (location.onlineUri() != null) {
            event.putObject("virtualLocations")
                    .putObject(ONLY)
                    .put("@type", "VirtualLocation")
                    .put("uri", location.onlineUri().toString());
        }
    }
}
