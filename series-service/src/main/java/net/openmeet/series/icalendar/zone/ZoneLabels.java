package net.openmeet.series.icalendar.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What programs show people in place of a zone's name: {@code (UTC-05:00) Eastern Time (US & Canada)}, cities in the importer's language, {@code
 * GMT +0100 (Standard) / GMT +0200 (Daylight)}, {@code UTC+1}, abbreviations.
 */
final class ZoneLabels {

    private static final Map<String, ZoneId> LABELS = ZoneResources.labels();
    private static final List<ZoneId> WELL_KNOWN = ZoneResources.wellKnown();
    private static final Map<String, ZoneId> CITIES = cities();
    private static final int MOST_CITIES = 20;
    private static final String OFFSET = "(?:utc|gmt)?\\s*([+-])(\\d{1,2})(?:[:.]?(\\d{2}))?";
    private static final Pattern ONLY_OFFSET = Pattern.compile("\\(?" + OFFSET + "\\)?");
    private static final Pattern PREFIX =
            Pattern.compile("\\((?:utc|gmt)\\s*(?:([+-])(\\d{1,2})[:.]?(\\d{2}))?\\)\\s*(.+)");
    private static final Pattern TWO_OFFSETS =
            Pattern.compile("\\(?" + OFFSET + "\\s*\\(standard\\)\\s*/\\s*" + OFFSET + "\\s*\\(daylight\\)\\)?");
    private static final Instant A_JANUARY = Instant.parse("2026-01-15T00:00:00Z");
    private static final Instant A_JULY = Instant.parse("2026-07-15T00:00:00Z");

    private ZoneLabels() {}

    /** The zone of a label, in any case. */
    static Optional<ZoneId> find(String label) {
        String lower = label.toLowerCase(Locale.ROOT).replace(" and ", " & ");
        Matcher twoOffsets = TWO_OFFSETS.matcher(lower);
        if (twoOffsets.matches()) {
            return changingBetween(seconds(twoOffsets, 1), seconds(twoOffsets, 4));
        }
        Matcher onlyOffset = ONLY_OFFSET.matcher(lower);
        if (onlyOffset.matches()) {
            return ZoneSearch.ofOffset(seconds(onlyOffset, 1));
        }
        Matcher prefixed = PREFIX.matcher(lower);
        return prefixed.matches()
                ? ofPlaces(prefixed.group(4))
                        .filter(zone ->
                                prefixed.group(1) == null ? isUsual(zone, 0) : isUsual(zone, seconds(prefixed, 1)))
                : ofPlaces(lower);
    }

    /** A label as a whole, or the first of its cities that is known. */
    private static Optional<ZoneId> ofPlaces(String places) {
        return Stream.concat(Stream.of(places), Stream.of(places.split("\\s*[,;/:]\\s*", MOST_CITIES)))
                .map(String::strip)
                .flatMap(place -> Optional.ofNullable(LABELS.get(place))
                        .or(() -> Optional.ofNullable(CITIES.get(place.replace(' ', '_'))))
                        .stream())
                .findFirst();
    }

    /** The last part of each name, in lower case; of several with one such the best-known. */
    private static Map<String, ZoneId> cities() {
        return Stream.concat(
                        WELL_KNOWN.stream().map(ZoneId::getId),
                        ZoneId.getAvailableZoneIds().stream().sorted())
                .filter(id -> id.contains("/") && !id.matches("(?:Etc|SystemV)/.*"))
                .collect(Collectors.toMap(
                        id -> id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                        ZoneId::of,
                        (first, second) -> first));
    }

    /** Whether a zone has that offset in the winter of either half of the world. */
    private static boolean isUsual(ZoneId zone, int seconds) {
        return offsets(zone).contains(seconds);
    }

    private static List<Integer> offsets(ZoneId zone) {
        return Stream.of(A_JANUARY, A_JULY)
                .map(instant -> zone.getRules().getOffset(instant).getTotalSeconds())
                .toList();
    }

    private static Optional<ZoneId> changingBetween(int standard, int daylight) {
        return standard == daylight
                ? ZoneSearch.ofOffset(standard)
                : WELL_KNOWN.stream()
                        .filter(zone -> offsets(zone).containsAll(List.of(standard, daylight)))
                        .findFirst();
    }

    private static int seconds(Matcher form, int group) {
        int minutes = form.group(group + 2) == null ? 0 : Integer.parseInt(form.group(group + 2));
        int seconds = Integer.parseInt(form.group(group + 1)) * 3600 + minutes * 60;
        return form.group(group).equals("-") ? -seconds : seconds;
    }
}
