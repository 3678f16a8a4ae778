package net.openmeet.occurrence.event.web;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.location.Location;
import net.openmeet.occurrence.icalendar.ChangeStamp;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event as JSCalendar has it (RFC 8984 §5.1); a date of a series stands for itself. */
final class CalendarEvent {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final String ONLY = "1";

    private CalendarEvent() {}

    static ObjectNode of(OccurrenceView event, ChangeStamp stamp, URI site) {
        Template template = event.template().toldToEverybody();
        Timing timing = event.timing();
        ObjectNode json = JSON.createObjectNode()
                .put("@type", "Event")
                .put("uid", event.id().toString())
                .put("prodId", "-//OpenMeet//OpenMeet//EN")
                .put(
                        "updated",
                        stamp.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("sequence", stamp.sequence())
                .put("title", template.name());
        if (!template.description().isEmpty()) {
            json.put("description", template.description());
        }
        json.put("start", LOCAL.format(timing.localStart()))
                .put("timeZone", timing.isAllDay() ? null : timing.zone().getId())
                .put("duration", timing.duration().toString())
                .put("showWithoutTime", timing.isAllDay())
                .put("status", event.status() == OccurrenceStatus.CANCELLED ? "cancelled" : "confirmed")
                .put("privacy", event.visibility() == Visibility.PRIVATE ? "private" : "public");
        Location location = template.location();
        if (location != null) {
            addPlaces(location, json);
        }
        json.putObject("links")
                .putObject(ONLY)
                .put("@type", "Link")
                .put("href", site.resolve(OccurrenceResponse.path(event.slug())).toString());
        return json;
    }

    private static void addPlaces(Location location, ObjectNode json) {
        String address = Stream.of(
                        location.street(),
                        location.postalCode(),
                        location.locality(),
                        location.region(),
                        location.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (location.name() != null || !address.isEmpty()) {
            ObjectNode place = json.putObject("locations").putObject(ONLY).put("@type", "Location");
            place.put("name", Objects.requireNonNullElse(location.name(), address));
            if (location.name() != null && !address.isEmpty()) {
                place.put("description", address);
            }
        }
        if (location.onlineUri() != null) {
            json.putObject("virtualLocations")
                    .putObject(ONLY)
                    .put("@type", "VirtualLocation")
                    .put("uri", location.onlineUri().toString());
        }
    }
}
