package net.openmeet.occurrence.event.web;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import net.openmeet.location.Location;
import net.openmeet.location.web.LinkedLocation;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event in the words of schema.org. */
final class LinkedEvent {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = "https://schema.org/";

    private LinkedEvent() {}

    static ObjectNode of(OccurrenceView event, URI site) {
        Template template = event.template().toldToEverybody();
        Timing timing = event.timing();
        String path = site.resolve(OccurrenceResponse.path(event.slug())).toString();
        ObjectNode json = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Event")
                .put("@id", path)
                .put("url", path)
                .put("name", template.name());
        if (!template.description().isEmpty()) {
            json.put("description", template.description());
        }
        if (template.image() != null) {
            json.put("image", template.image().on(site).toString());
        }
        json.put("startDate", start(timing)).put("endDate", end(timing));
        addStatus(event, json);
        Location location = template.location();
        if (location != null) {
            LinkedLocation.addTo(json, location);
        }
        if (template.capacity() != null) {
            json.put("maximumAttendeeCapacity", template.capacity());
        }
        SeriesDate date = event.date();
        if (date != null) {
            json.putObject("superEvent")
                    .put("@type", "EventSeries")
                    .put(
                            "@id",
                            site.resolve("/api/series/" + date.slug().series()).toString());
        }
        return json;
    }

    private static void addStatus(OccurrenceView event, ObjectNode json) {
        String before = previousStart(event);
        String status = event.status() == OccurrenceStatus.CANCELLED
                ? "EventCancelled"
                : before == null ? "EventScheduled" : "EventRescheduled";
        json.put("eventStatus", SCHEMA + status);
        if (before != null) {
            json.put("previousStartDate", before);
        }
    }

    /** When a date that was moved would have begun; null where it wasn't. */
    private static @Nullable String previousStart(OccurrenceView event) {
        SeriesDate date = event.date();
        Timing timing = event.timing();
        return date == null || date.recurrenceId().equals(timing.start())
                ? null
                : start(new Timing(date.recurrenceId(), timing.zone(), timing.duration()));
    }

    private static String start(Timing timing) {
        return timing.isAllDay()
                ? timing.localStart().toLocalDate().toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(timing.realStart());
    }

    /** Of whole days the last one: schema.org's end is inclusive. */
    private static String end(Timing timing) {
        return timing.isAllDay()
                ? timing.localEnd().toLocalDate().minusDays(1).toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(timing.realEnd());
    }
}
