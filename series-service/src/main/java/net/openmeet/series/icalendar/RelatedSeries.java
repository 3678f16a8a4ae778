package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;

/**
 * Joins what a file has as several events and says to be one series: as our own feeds, which have an event for each phase. Only where one goes on after
 * the other; all else stays several series.
 */
final class RelatedSeries {

    private RelatedSeries() {}

    /** The same with series joined, each in the place of its first part. */
    static List<ReadResult> joined(List<ReadResult> results) {
        List<ReadResult.Recurring> series = results.stream()
                .filter(ReadResult.Recurring.class::isInstance)
                .map(ReadResult.Recurring.class::cast)
                .toList();
        if (series.stream().allMatch(part -> part.related().size() <= 1)) {
            return results;
        }
        Map<ReadResult, ReadResult> whole = new HashMap<>();
        for (List<ReadResult.Recurring> parts : groups(series)) {
            join(parts).ifPresent(joined -> parts.forEach(part -> whole.put(part, joined)));
        }
        return results.stream()
                .map(result -> whole.getOrDefault(result, result))
                .distinct()
                .toList();
    }

    /** Those that are related, also by others. */
    private static List<List<ReadResult.Recurring>> groups(List<ReadResult.Recurring> series) {
        Map<String, List<ReadResult.Recurring>> byName = new LinkedHashMap<>();
        for (ReadResult.Recurring part : series) {
            var group = new ArrayList<ReadResult.Recurring>();
            Set<String> names = new HashSet<>(part.related());
            for (String name : part.related()) {
                List<ReadResult.Recurring> known = byName.get(name);
                if (known != null && !group.equals(known)) {
                    group.addAll(known);
                    known.forEach(other -> names.addAll(other.related()));
                }
            }
            group.add(part);
            names.forEach(name -> byName.put(name, group));
        }
        return byName.values().stream()
                .distinct()
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static Optional<ReadResult.Recurring> join(List<ReadResult.Recurring> parts) {
        List<ReadResult.Recurring> inOrder = parts.stream()
                .distinct()
                .sorted(Comparator.comparing(part -> part.phases().first().first()))
                .toList();
        List<Phase> phases =
                inOrder.stream().flatMap(part -> part.phases().all().stream()).toList();
        boolean goOn = phases.size() <= Phases.MOST
                && Stream.iterate(1, i -> i < phases.size(), i -> i + 1)
                        .allMatch(i -> phases.get(i - 1).endsBefore(phases.get(i)));
        if (!goOn || new Phases(phases).isTooLarge()) {
            return Optional.empty();
        }
        ReadResult.Recurring first = inOrder.getFirst();
        return Optional.of(new ReadResult.Recurring(
                first.uid(),
                new Phases(phases),
                inOrder.stream().flatMap(part -> part.overrides().stream()).toList(),
                first.related(),
                inOrder.stream().anyMatch(ReadResult.Recurring::confidential),
                inOrder.stream()
                        .map(ReadResult.Recurring::version)
                        .max(EntryVersion::compareTo)
                        .orElseThrow(),
                inOrder.stream().flatMap(part -> part.warnings().stream()).toList(),
                null));
    }
}
