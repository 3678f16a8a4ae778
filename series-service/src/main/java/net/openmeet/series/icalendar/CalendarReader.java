package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes series of a file. */
final class CalendarReader {

    private static final int LONGEST_UID = 500;

    private final List<CalendarComponent> calendars;

    private CalendarReader(List<CalendarComponent> calendars) {
        this.calendars = calendars;
    }

    /**
     * Takes a file apart.
     *
     * @throws UnreadableCalendarException where that can't be done
     */
    static CalendarReader open(String file) {
        return new CalendarReader(CalendarFile.read(file));
    }

    /** How many events recur, by their looks: to know before the work of reading them. */
    long recurringEvents() {
        return calendars.stream()
                .flatMap(calendar -> calendar.children("VEVENT").stream())
                .filter(event -> !event.has("RECURRENCE-ID") && (event.has("RRULE") || event.has("RDATE")))
                .count();
    }

    /**
     * What the VEVENTs of the file come to, in its order.
     *
     * @param chosen the zone that the importer has chosen for times without one
     */
    List<ImportedEvent> read(@Nullable ZoneId chosen) {
        var events = new ArrayList<ImportedEvent>();
        for (var calendar : calendars) {
            var zones = new CalendarZones(calendar, chosen);
            var cancelled = EventProperties.isCancellation(calendar);
            byUid(calendar, events)
                    .forEach((uid, components) ->
                            events.addAll(new EventReader(uid, zones, cancelled, components).read()));
        }
        return events;
    }

    private static Map<String, List<CalendarComponent>> byUid(CalendarComponent calendar, List<ImportedEvent> left) {
        var byUid = new LinkedHashMap<String, List<CalendarComponent>>();
        for (var event : calendar.children("VEVENT")) {
            event.first("UID")
                    .flatMap(line -> CalendarText.line(line.value(), LONGEST_UID))
                    .filter(uid -> !uid.shortened())
                    .ifPresentOrElse(
                            uid -> byUid.computeIfAbsent(uid.text(), any -> new ArrayList<>())
                                    .add(event),
                            () -> left.add(withoutUid(event)));
        }
        return byUid;
    }

    private static ImportedEvent withoutUid(CalendarComponent event) {
        return new ImportedEvent.Left(
                null,
                SkipReason.INVALID_UID,
                "Line " + event.line() + ": the event has no UID, or one of more than " + LONGEST_UID + " characters.");
    }
}
