package net.openmeet.series.icalendar.zone;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.zone.NamedZone.Certainty;
import org.jspecify.annotations.Nullable;

/** What a calendar's names of time zones mean. */
public final class CalendarZones {

    /** The hour of a change, and which night it is in, differ between programs: so much in a year isn't worth a word. */
    private static final long TOLERATED_IN_A_YEAR = 4 * 86_400L;

    private static final int MOST_DEFINITIONS = 1_000;

    private final Map<String, CalendarComponent> definitions = new HashMap<>();
    private final Map<String, Optional<ZoneDefinition>> read = new HashMap<>();
    private final Map<Question, Optional<ZoneChoice>> choices = new HashMap<>();
    private final Optional<ZoneId> chosen;
    private final Optional<String> name;
    private final Optional<ZoneId> named;

    private record Question(String name, Years years) {}

    /**
     * The zones of a calendar.
     *
     * @param others the other calendars of the file, which may define what this one doesn't
     * @param chosen the zone that the importer has chosen for times without one
     */
    public CalendarZones(CalendarComponent calendar, List<CalendarComponent> others, @Nullable ZoneId chosen) {
        this.chosen = Optional.ofNullable(chosen);
        Stream.concat(Stream.of(calendar), others.stream())
                .flatMap(component -> component.children("VTIMEZONE").stream())
                .limit(MOST_DEFINITIONS)
                .forEach(timezone -> definitions.putIfAbsent(key(id(timezone)), timezone));
        name = calendar.first("X-WR-TIMEZONE")
                .map(line -> ZoneNames.normalized(line.value()))
                .filter(found -> !found.isEmpty());
        named = name.flatMap(ZoneNames::find).map(NamedZone::zone);
    }

    /** The zone that the importer has chosen for times without one. */
    public Optional<ZoneId> chosen() {
        return chosen;
    }

    /** The zone of what has none of its own, days and floating times: chosen, the calendar's, or the only one in the file. */
    public Optional<ZoneId> usual(Years years) {
        return chosen.or(() -> named)
                .or(() -> name.flatMap(zone -> named(zone, years)).map(ZoneChoice::zone))
                .or(() -> onlyOne(years));
    }

    /** The zones that the file defines, as far as they can be told. */
    public List<ZoneId> defined(Years years) {
        return definitions.values().stream()
                .limit(20)
                .flatMap(timezone -> named(id(timezone), years).stream())
                .map(ZoneChoice::zone)
                .distinct()
                .toList();
    }

    /** The zone that a TZID means in these years; empty where it means none. */
    public Optional<ZoneChoice> named(String tzid, Years years) {
        return choices.computeIfAbsent(new Question(ZoneNames.normalized(tzid), years), this::choose);
    }

    private Optional<ZoneChoice> choose(Question question) {
        String name = question.name();
        Years years = question.years();
        Optional<CalendarComponent> timezone = Optional.ofNullable(definitions.get(key(name)));
        Optional<NamedZone> byName = ZoneNames.find(name)
                .filter(found -> found.certainty() != Certainty.GUESSED)
                .or(() -> timezone.flatMap(CalendarZones::location))
                .or(() -> ZoneNames.find(name));
        if (byName.isPresent() && byName.get().certainty() == Certainty.PLACE) {
            return Optional.of(place(name, byName.get().zone(), timezone, years));
        }
        return timezone.flatMap(found -> definition(name, found))
                .flatMap(definition -> defined(name, definition, byName, years))
                .or(() -> byName.map(found -> byNameAlone(name, found)))
                .or(() -> chosen.map(zone -> ZoneChoice.remarkable(zone, unknown(name, zone))))
                .or(() -> onlyDefined(name, years));
    }

    /** The only zone that the file defines, under another name. */
    private Optional<ZoneChoice> onlyDefined(String name, Years years) {
        return definitions.keySet().stream()
                .filter(other -> definitions.size() == 1 && !other.equals(key(name)))
                .flatMap(other -> choose(new Question(other, years)).stream())
                .map(choice -> ZoneChoice.remarkable(choice.zone(), unknown(name, choice.zone())))
                .findFirst();
    }

    private static String unknown(String name, ZoneId zone) {
        return "The time zone " + shown(name) + " is unknown; its times were taken for " + zone + ".";
    }

    private ZoneChoice place(String name, ZoneId zone, Optional<CalendarComponent> timezone, Years years) {
        return timezone.flatMap(found -> definition(name, found))
                .filter(definition -> isFar(ZoneSearch.difference(definition, zone, years), years))
                .map(definition -> ZoneChoice.remarkable(
                        zone,
                        "The file defines " + shown(name) + " in another way than the clocks of " + zone
                                + " go; those of " + zone + " count."))
                .orElseGet(() -> ZoneChoice.plain(zone));
    }

    private Optional<ZoneChoice> defined(
            String name, ZoneDefinition definition, Optional<NamedZone> byName, Years years) {
        List<ZoneId> preferred = Stream.of(byName.map(NamedZone::zone), named, chosen)
                .flatMap(Optional::stream)
                .toList();
        return ZoneSearch.nearest(definition, years, preferred).map(found -> {
            ZoneId zone = found.zone();
            if (isFar(found.difference(), years)) {
                return ZoneChoice.remarkable(
                        zone,
                        "The file defines " + shown(name) + " as no IANA time zone goes; it was taken for " + zone
                                + ", which comes nearest, and some dates may be at another hour.");
            }
            boolean asNamed = byName.filter(
                            found1 -> found1.zone().equals(zone) && found1.certainty() == Certainty.SHORT)
                    .isPresent();
            return asNamed ? ZoneChoice.plain(zone) : ZoneChoice.remarkable(zone, taken(name, zone));
        });
    }

    private static ZoneChoice byNameAlone(String name, NamedZone found) {
        return found.certainty() == Certainty.SHORT
                ? ZoneChoice.plain(found.zone())
                : ZoneChoice.remarkable(found.zone(), taken(name, found.zone()));
    }

    private static String taken(String name, ZoneId zone) {
        return "The time zone " + shown(name) + " was taken for " + zone + ".";
    }

    private static boolean isFar(long difference, Years years) {
        return difference > TOLERATED_IN_A_YEAR * (years.last() - years.first() + 1);
    }

    private Optional<ZoneDefinition> definition(String name, CalendarComponent timezone) {
        return read.computeIfAbsent(key(name), any -> ZoneDefinition.read(timezone));
    }

    private static Optional<NamedZone> location(CalendarComponent timezone) {
        return timezone.first("X-LIC-LOCATION")
                .flatMap(line -> ZoneNames.find(ZoneNames.normalized(line.value())))
                .filter(found -> found.certainty() == Certainty.PLACE);
    }

    private Optional<ZoneId> onlyOne(Years years) {
        return definitions.size() == 1
                ? named(id(definitions.values().iterator().next()), years).map(ZoneChoice::zone)
                : Optional.empty();
    }

    private static String id(CalendarComponent timezone) {
        return timezone.first("TZID")
                .map(line -> ZoneNames.normalized(line.value()))
                .orElse("");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        return "\"" + (name.length() > 80 ? name.substring(0, 80) + "…" : name) + "\"";
    }
}
