package net.openmeet.occurrence.propagation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.recurrence.RecurrenceId;

/** Which dates of a series have another id than the derived one, because others have that: they were carried over from there and keep it for life. */
final class TakenIds {

    private final KnownSeries series;
    private final Set<RecurrenceId> former;
    private final Function<List<UUID>, Map<UUID, RecurrenceId>> holders;

    /**
     * Looks at a series.
     *
     * @param former the dates from which occurrences were carried over
     * @param holders gives for ids the dates that the occurrences are which have them, or had
     */
    TakenIds(KnownSeries series, Set<RecurrenceId> former, Function<List<UUID>, Map<UUID, RecurrenceId>> holders) {
        this.series = series;
        this.former = former;
        this.holders = holders;
    }

    /** For dates that the series has, and of whose ids others have some that were carried over from there: the next one. */
    Map<RecurrenceId, UUID> now() {
        return taken(former, holders);
    }

    /** The same once all of this has become of dates, stored or gone. */
    Map<RecurrenceId, UUID> following(List<Fate> fates) {
        var left = new HashSet<RecurrenceId>(former);
        Map<UUID, RecurrenceId> goingOn = new HashMap<>();
        for (Fate fate : fates) {
            if (fate.isAnotherDate()) {
                goingOn.put(fate.was().id(), fate.becomes().recurrenceId());
                left.add(fate.was().recurrenceId());
            }
        }
        return taken(left, ids -> {
            Map<UUID, RecurrenceId> found = new HashMap<>(holders.apply(ids));
            found.replaceAll((id, date) -> goingOn.getOrDefault(id, date));
            return found;
        });
    }

    private Map<RecurrenceId, UUID> taken(
            Set<RecurrenceId> left, Function<List<UUID>, Map<UUID, RecurrenceId>> holding) {
        Map<RecurrenceId, UUID> taken = new HashMap<>();
        List<RecurrenceId> asked =
                left.stream().filter(series.phases()::contains).toList();
        for (int others = 0; !asked.isEmpty(); others++) {
            int number = others;
            Map<UUID, RecurrenceId> found =
                    holding.apply(asked.stream().map(date -> id(date, number)).toList());
            asked = asked.stream()
                    .filter(date -> !found.getOrDefault(id(date, number), date).equals(date))
                    .toList();
            asked.forEach(date -> taken.put(date, id(date, number + 1)));
        }
        return taken;
    }

    private UUID id(RecurrenceId date, int others) {
        return KnownSeries.occurrenceId(series.id(), date, others);
    }
}
