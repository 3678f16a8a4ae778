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

    private CalendarReader() {}

    /**
     * What the VEVENTs of a file come to, in its order.
     *
     * @param chosen the zone that the importer has chosen for times without one
     * @throws UnreadableCalendarException where the file can't be taken apart
     */
    static List<ImportedEvent> read(String file, @Nullable ZoneId chosen) {
        var events = new ArrayList<ImportedEvent>();
        for (var calendar : CalendarFile.read(file)) {
            var zones = new CalendarZones(calendar, chosen);
            byUid(calendar, events)
                    .forEach((uid, components) -> events.addAll(new EventReader(uid, zones, components).read()));
        }
        return events;
    }

    private static Map<String, List<CalendarComponent>> byUid(CalendarComponent calendar, List<ImportedEvent> left) {
        var byUid = new LinkedHashMap<String, List<CalendarComponent>>();
        for (var event : calendar.children("VEVENT")) {
            var uid = event.first("UID").flatMap(line -> CalendarText.line(line.value(), LONGEST_UID));
            if (uid.isEmpty() || uid.get().shortened()) {
                left.add(new ImportedEvent.Left(
                        null,
                        SkipReason.INVALID_UID,
                        "Line " + event.line() + ": the event has no UID, or one of more than " + LONGEST_UID
                                + " characters."));
            } else {
                byUid.computeIfAbsent(uid.get().text(), any -> new ArrayList<>())
                        .add(event);
            }
        }
        return byUid;
    }
}
