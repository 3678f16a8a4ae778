package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.openmeet.recurrence.zone.TimeZones;
import net.openmeet.recurrence.zone.WindowsZones;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar's names of time zones mean. Programs write IANA names, the same with a prefix ({@code
 * /mozilla.org/20050126_1/Europe/Berlin}), Windows names, or names of their own that a VTIMEZONE explains.
 */
final class CalendarZones {

    private static final int LONGEST_NAME = 255;

    private final Map<String, CalendarComponent> definitions;
    private final Optional<ZoneId> usual;

    /** @param chosen the zone that the importer has chosen for times without one */
    CalendarZones(CalendarComponent calendar, @Nullable ZoneId chosen) {
        var timezones = calendar.children("VTIMEZONE");
        definitions = timezones.stream()
                .filter(timezone -> timezone.has("TZID"))
                .collect(Collectors.toMap(CalendarZones::id, timezone -> timezone, (first, second) -> first));
        usual = Optional.ofNullable(chosen)
                .or(() -> calendar.first("X-WR-TIMEZONE").flatMap(line -> find(line.value())))
                .or(() -> onlyOne(timezones));
    }

    /** The zone of what has none of its own, days and floating times: chosen, the calendar's, or the only one in the file. */
    Optional<ZoneId> usual() {
        return usual;
    }

    /**
     * The zone that a TZID means.
     *
     * @throws UnusableEventException where it means none
     */
    ZoneId named(String name) {
        return find(name)
                .or(() -> Optional.ofNullable(definitions.get(name.strip())).flatMap(CalendarZones::location))
                .orElseThrow(() -> new UnusableEventException(
                        SkipReason.UNKNOWN_TIME_ZONE,
                        "The time zone \"" + shown(name) + "\" is none of IANA's and can't be mapped to one."));
    }

    private static Optional<ZoneId> find(String name) {
        var stripped = name.strip();
        if (stripped.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return TimeZones.findInAnyCase(stripped)
                .or(() -> WindowsZones.find(stripped))
                .or(() -> afterPrefix(stripped));
    }

    /** An IANA name has up to three parts; what stands before them is the prefix. */
    private static Optional<ZoneId> afterPrefix(String name) {
        int slash = name.indexOf('/');
        while (slash >= 0) {
            var rest = name.substring(slash + 1);
            var zone = TimeZones.find(rest);
            if (zone.isPresent() && rest.contains("/")) {
                return zone;
            }
            slash = name.indexOf('/', slash + 1);
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> location(CalendarComponent timezone) {
        return timezone.first("X-LIC-LOCATION")
                .flatMap(line -> TimeZones.find(line.value().strip()));
    }

    private static Optional<ZoneId> onlyOne(List<CalendarComponent> timezones) {
        return timezones.size() == 1 && timezones.getFirst().has("TZID")
                ? find(id(timezones.getFirst())).or(() -> location(timezones.getFirst()))
                : Optional.empty();
    }

    private static String id(CalendarComponent timezone) {
        return timezone.first("TZID").orElseThrow().value().strip();
    }

    private static String shown(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
