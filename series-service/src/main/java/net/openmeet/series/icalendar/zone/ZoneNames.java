package net.openmeet.series.icalendar.zone;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.recurrence.zone.TimeZones;
import net.openmeet.recurrence.zone.WindowsZones;
import net.openmeet.series.icalendar.zone.NamedZone.Certainty;

/**
 * The zones by the names that programs write: IANA's, the same with a prefix ({@code /mozilla.org/20050126_1/Europe/Berlin}) or other
 * punctuation, those of Windows, with a number behind them where a mailbox has seen two, and what {@link ZoneLabels} knows.
 */
final class ZoneNames {

    private static final int LONGEST_NAME = 255;
    private static final Pattern NUMBERED = Pattern.compile("(.*[A-Za-z)])[ _-]+\\(?\\d{1,2}\\)?");

    private static final Pattern SUMMER = Pattern.compile(" (?:daylight|summer)(?: time)?$", Pattern.CASE_INSENSITIVE);

    private ZoneNames() {}

    /** A name without what differs from program to program though it means nothing: escapes, quotes, blanks. */
    static String normalized(String name) {
        return name.length() > LONGEST_NAME
                ? ""
                : name.replace("\\", "")
                        .replace("\"", "")
                        .replaceAll("\\s*,\\s*", ", ")
                        .strip()
                        .replaceAll("\\s+", " ");
    }

    /** The zone that a normalized name means by itself. */
    static Optional<NamedZone> find(String name) {
        return exact(name)
                .or(() -> afterPrefix(name))
                .or(() -> exact(name.replace(' ', '_')))
                .or(() -> exact(name.replace('_', ' ')))
                .or(() -> exact(name.replace(' ', '_').replaceFirst("-", "/")))
                .or(() -> numbered(name))
                .or(() -> ofSummer(name))
                .or(() -> ZoneLabels.find(name).map(zone -> new NamedZone(zone, Certainty.GUESSED)));
    }

    /** A zone by its place in IANA's list or by its name in Windows. */
    private static Optional<NamedZone> exact(String name) {
        return TimeZones.findInAnyCase(name)
                .map(zone -> new NamedZone(zone, isPlace(zone) ? Certainty.PLACE : Certainty.SHORT))
                .or(() -> WindowsZones.find(name).map(zone -> new NamedZone(zone, Certainty.PLACE)));
    }

    private static boolean isPlace(ZoneId zone) {
        return zone.getId().indexOf('/') > 0 && !zone.getId().startsWith("Etc/");
    }

    /** An IANA name has up to three parts; what stands before them is the prefix. Behind one, UTC alone has no slash. */
    private static Optional<NamedZone> afterPrefix(String name) {
        int slash = name.indexOf('/');
        while (slash >= 0) {
            String rest = name.substring(slash + 1);
            Optional<NamedZone> zone = exact(rest);
            if (zone.isPresent() && (rest.contains("/") || rest.matches("(?i)utc|gmt|zulu"))) {
                return zone;
            }
            slash = name.indexOf('/', slash + 1);
        }
        return Optional.empty();
    }

    /** Windows has no names for summer time; people have. */
    private static Optional<NamedZone> ofSummer(String name) {
        return WindowsZones.find(SUMMER.matcher(name).replaceFirst(" Standard Time"))
                .map(zone -> new NamedZone(zone, Certainty.GUESSED));
    }

    private static Optional<NamedZone> numbered(String name) {
        Matcher form = NUMBERED.matcher(name);
        return form.matches()
                ? exact(form.group(1).strip())
                        .filter(base -> base.certainty() == Certainty.PLACE)
                        .map(base -> new NamedZone(base.zone(), Certainty.GUESSED))
                : Optional.empty();
    }
}
