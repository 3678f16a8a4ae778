package net.openmeet.series.schedule;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The IANA time zones by name, and what somebody may have meant who misspelt one. */
public final class TimeZones {

    private static final int LONGEST_NAME = 64;
    private static final List<String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .sorted()
            .toList();

    private TimeZones() {}

    /** The zone of exactly that name; offsets such as {@code +02:00} are none. */
    public static Optional<ZoneId> find(String name) {
        return NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** The name that is nearest to a wrong one: another case, a Windows name, a city alone, or a few letters off. */
    public static Optional<String> suggest(String wrong) {
        if (wrong.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        var wanted = wrong.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return NAMES.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .or(() -> WindowsZones.find(wrong.strip()).map(ZoneId::getId))
                .or(() -> NAMES.stream()
                        .filter(name -> cityOf(name).equals(wanted))
                        .findFirst())
                .or(() -> nearest(wanted));
    }

    private static Optional<String> nearest(String wanted) {
        int tolerated = Math.max(1, wanted.length() / 4);
        return NAMES.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= tolerated)
                .map(name -> new Candidate(name, EditDistance.between(name.toLowerCase(Locale.ROOT), wanted)))
                .filter(candidate -> candidate.distance() <= tolerated)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private static String cityOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, int distance) {}
}
