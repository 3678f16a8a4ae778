package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.zone.CalendarZones;
import org.jspecify.annotations.Nullable;

/** Makes series of the calendars of a file. A UID means the same in all of them. */
final class CalendarReader {

    private static final int LONGEST_UID = 500;

    private final List<CalendarComponent> calendars;
    private final List<ReadResult> left = new ArrayList<>();

    CalendarReader(List<CalendarComponent> calendars) {
        this.calendars = calendars;
    }

    /** How many events recur, by their looks: to know before the work of reading them. */
    long recurring() {
        return calendars.stream()
                .flatMap(calendar -> calendar.children("VEVENT").stream())
                .filter(component ->
                        !component.has("RECURRENCE-ID") && (component.has("RRULE") || component.has("RDATE")))
                .count();
    }

    /**
     * What the VEVENTs of the file come to, in its order.
     *
     * @param chosen the zone that the importer has chosen for times without one
     */
    List<ReadResult> read(@Nullable ZoneId chosen) {
        var byUid = new LinkedHashMap<String, List<CalendarEntry>>();
        for (CalendarComponent calendar : calendars) {
            read(calendar, chosen, byUid);
        }
        var results = new ArrayList<>(left);
        byUid.forEach((uid, entries) -> results.addAll(new SeriesReader(uid, entries).read()));
        return RelatedSeries.joined(SeriesOfStrands.joined(results));
    }

    private void read(CalendarComponent calendar, @Nullable ZoneId chosen, Map<String, List<CalendarEntry>> byUid) {
        var zones = new CalendarZones(calendar, calendars, chosen);
        ItipMethod method = ItipMethod.of(calendar);
        for (CalendarComponent component : calendar.children("VEVENT")) {
            Optional<String> uid = uid(component);
            if (uid.isEmpty()) {
                left.add(withoutUid(component));
            } else if (method == ItipMethod.ANSWER) {
                left.add(new ReadResult.Left(
                        uid.get(),
                        SkipReason.NOT_PUBLISHED,
                        "The file answers somebody, or asks for something; it publishes nothing."));
            } else {
                byUid.computeIfAbsent(uid.get(), any -> new ArrayList<>())
                        .add(new CalendarEntry(component, zones, method));
            }
        }
        Stream.of("VTODO", "VJOURNAL")
                .flatMap(name -> calendar.children(name).stream())
                .forEach(component -> left.add(notAnEvent(component)));
        calendar.fault().ifPresent(fault -> left.add(new ReadResult.Left(null, SkipReason.MALFORMED, fault)));
    }

    private static Optional<String> uid(CalendarComponent component) {
        return component
                .first("UID")
                .flatMap(line -> CalendarText.line(line.value(), LONGEST_UID))
                .filter(uid -> !uid.shortened())
                .map(CalendarText::text);
    }

    private static ReadResult notAnEvent(CalendarComponent component) {
        return new ReadResult.Left(
                uid(component).orElse(null),
                SkipReason.NOT_AN_EVENT,
                "Line " + component.line() + ": a " + component.name() + " is no event.");
    }

    private static ReadResult withoutUid(CalendarComponent component) {
        return new ReadResult.Left(
                null,
                SkipReason.INVALID_UID,
                "Line " + component.line() + ": the event has no UID, or one of more than " + LONGEST_UID
                        + " characters.");
    }
}
