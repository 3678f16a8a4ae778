package net.openmeet.series.icalendar.zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.series.icalendar.file.CalendarComponent;

/** What a VTIMEZONE says of its clocks; at least one observance. */
record ZoneDefinition(List<Observance> observances) {

    private static final int MOST_OBSERVANCES = 200;
    private static final int MOST_DATES = 2_000;
    private static final int MOST_CHANGES = 500;
    private static final long A_QUARTER = 7_889_238;

    /**
     * The offsets of some years.
     *
     * @param end up to where they are known, in seconds since 1970; exclusive
     */
    record Defined(OffsetHistory history, long end) {}

    /** Reads it; empty where it defines nothing that can be used, or more than any zone needs. */
    static Optional<ZoneDefinition> read(CalendarComponent timezone) {
        List<CalendarComponent> components = Stream.concat(
                        timezone.children("STANDARD").stream(), timezone.children("DAYLIGHT").stream())
                .limit(MOST_OBSERVANCES + 1L)
                .toList();
        if (timezone.fault().isPresent() || components.isEmpty() || components.size() > MOST_OBSERVANCES) {
            return Optional.empty();
        }
        List<Observance> observances = components.stream()
                .flatMap(part -> Observance.read(part).stream())
                .toList();
        int dates = observances.stream().mapToInt(part -> part.listed().size()).sum();
        return observances.size() == components.size() && dates <= MOST_DATES
                ? Optional.of(new ZoneDefinition(observances))
                : Optional.empty();
    }

    /** The offsets of these years; empty where it says nothing of them, or changes more often than any zone. */
    Optional<Defined> during(Years years) {
        List<OffsetHistory.Change> changes = observances.stream()
                .flatMap(observance -> observance.changes(years))
                .limit(MOST_CHANGES + 1L)
                .toList();
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            return Optional.empty();
        }
        OffsetHistory history = withBeginning(new OffsetHistory(changes));
        boolean endless = observances.stream().anyMatch(Observance::isEndless);
        return Optional.of(new Defined(history, endless ? years.end() : end(history, years)));
    }

    /** Programs that list each change stop somewhere: soon after the last one nothing is known any more. */
    private static long end(OffsetHistory history, Years years) {
        long last = history.changes().getLast().instant();
        return last <= years.begin() ? years.end() : Math.min(years.end(), last + A_QUARTER);
    }

    /** Before its first change the clocks had what that change sets them from. */
    private OffsetHistory withBeginning(OffsetHistory history) {
        int first = history.changes().getFirst().offset();
        int before = observances.stream()
                .filter(observance -> observance.offset() == first)
                .findFirst()
                .map(Observance::before)
                .orElse(first);
        return new OffsetHistory(
                Stream.concat(Stream.of(new OffsetHistory.Change(Long.MIN_VALUE, before)), history.changes().stream())
                        .toList());
    }
}
