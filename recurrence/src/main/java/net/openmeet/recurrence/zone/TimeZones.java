package net.openmeet.recurrence.zone;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The IANA time zones by name, and what somebody may have meant who misspelt one. */
public final class TimeZones {

    private static final int LONGEST_NAME = 64;

    // By the name in lower case, in order, so that of equally near ones always the same is suggested.
    private static final NavigableMap<String, ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .collect(Collectors.toMap(TimeZones::lower, ZoneId::of, (one, other) -> one, TreeMap::new));

    private TimeZones() {}

    /** The zone of exactly that name; offsets such as {@code +02:00} are none. */
    public static Optional<ZoneId> find(String name) {
        return findInAnyCase(name).filter(zone -> zone.getId().equals(name));
    }

    /** The zone of that name, in whatever case it is written. */
    public static Optional<ZoneId> findInAnyCase(String name) {
        return name.length() > LONGEST_NAME ? Optional.empty() : Optional.ofNullable(ZONES.get(lower(name)));
    }

    /** The name that is nearest to a wrong one: another case, a Windows name, a city alone, or a few letters off. */
    public static Optional<String> suggest(String wrong) {
        if (wrong.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String wanted = lower(wrong.strip()).replace(' ', '_');
        return findInAnyCase(wanted)
                .or(() -> WindowsZones.find(wrong.strip()))
                .or(() -> ofCity(wanted))
                .or(() -> nearest(wanted))
                .map(ZoneId::getId);
    }

    private static Optional<ZoneId> ofCity(String wanted) {
        return ZONES.keySet().stream()
                .filter(name -> name.endsWith("/" + wanted))
                .findFirst()
                .map(ZONES::get);
    }

    private static Optional<ZoneId> nearest(String wanted) {
        // None of three letters: who writes CST doesn't mean CET.
        int tolerated = wanted.length() / 4;
        return ZONES.keySet().stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= tolerated)
                .map(name -> new Candidate(name, EditDistance.between(name, wanted)))
                .filter(candidate -> candidate.distance() <= tolerated)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(candidate -> ZONES.get(candidate.name()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, int distance) {}
}
