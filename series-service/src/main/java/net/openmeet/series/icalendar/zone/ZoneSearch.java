package net.openmeet.series.icalendar.zone;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the IANA zone whose clocks go as others do. Of several that do, it is one that the file names elsewhere, else the best-known one; where
 * none does, the one that differs least. The same question always has the same answer.
 */
final class ZoneSearch {

    /** Of zones that have always gone alike one stands here, in the order in which they are preferred. */
    private static final Map<ZoneId, OffsetHistory> ZONES =
            distinct(Stream.of(fixed(), ZoneResources.wellKnown(), regions())
                    .flatMap(List::stream)
                    .toList());

    /**
     * A zone.
     *
     * @param difference for how many seconds of the years that matter it shows another time than was looked for
     */
    record Found(ZoneId zone, long difference) {}

    private record Candidate(ZoneId zone, long difference, long differenceAhead) {}

    private ZoneSearch() {}

    /** The zone that is nearest to a definition. */
    static Optional<Found> nearest(ZoneDefinition definition, Years years, List<ZoneId> preferred) {
        return definition.during(years.andThoseAhead()).map(defined -> nearest(defined, years, preferred));
    }

    /** The zone whose clocks always show that offset. */
    static Optional<ZoneId> ofOffset(int seconds) {
        Years years = new Years(2020, 2020).andThoseAhead();
        return Optional.of(nearest(
                        new ZoneDefinition.Defined(OffsetHistory.fixed(seconds), years.end()), years, List.of()))
                .filter(found -> found.difference() == 0)
                .map(Found::zone);
    }

    /** For how many seconds of these years a zone differs from a definition; nothing where that says nothing of them. */
    static long difference(ZoneDefinition definition, ZoneId zone, Years years) {
        return definition
                .during(years)
                .map(defined -> defined.history().differenceTo(history(zone), years.begin(), defined.end()))
                .orElse(0L);
    }

    private static Found nearest(ZoneDefinition.Defined defined, Years years, List<ZoneId> preferred) {
        long end = Math.min(years.end(), defined.end());
        return Stream.concat(preferred.stream(), ZONES.keySet().stream())
                .map(zone -> new Candidate(
                        zone,
                        history(zone).differenceTo(defined.history(), years.begin(), end),
                        history(zone).differenceTo(defined.history(), years.begin(), defined.end())))
                // The first of equal ones: the stream is in the order of preference.
                .reduce((best, next) -> NEAREST.compare(next, best) < 0 ? next : best)
                .map(best -> new Found(best.zone(), best.difference()))
                .orElseThrow();
    }

    private static final Comparator<Candidate> NEAREST =
            Comparator.comparingLong(Candidate::difference).thenComparingLong(Candidate::differenceAhead);

    private static OffsetHistory history(ZoneId zone) {
        OffsetHistory known = ZONES.get(zone);
        return known == null ? OffsetHistory.of(zone) : known;
    }

    private static Map<ZoneId, OffsetHistory> distinct(List<ZoneId> zones) {
        var byRules = new HashMap<ZoneRules, ZoneId>();
        var histories = new LinkedHashMap<ZoneId, OffsetHistory>();
        for (ZoneId zone : zones) {
            if (byRules.putIfAbsent(zone.getRules(), zone) == null) {
                histories.put(zone, OffsetHistory.of(zone));
            }
        }
        return histories;
    }

    /** UTC, and the whole hours east and west of it. */
    private static List<ZoneId> fixed() {
        var zones = new ArrayList<>(List.of(ZoneId.of("UTC")));
        for (int hours = 1; hours <= 14; hours++) {
            zones.add(ZoneId.of("Etc/GMT-" + hours));
        }
        for (int hours = 1; hours <= 12; hours++) {
            zones.add(ZoneId.of("Etc/GMT+" + hours));
        }
        return zones;
    }

    private static List<ZoneId> regions() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name ->
                        name.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }
}
