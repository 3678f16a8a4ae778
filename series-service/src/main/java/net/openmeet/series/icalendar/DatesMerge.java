package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.occurrence.KnownOccurrence;
import net.openmeet.series.series.ImportedDate;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.imported.ImportMerge;
import net.openmeet.vocabulary.phase.PhaseDate;

/**
 * Finds of which single dates a file says something else than before, and what of them stays because it was changed here since. What stays
 * occurrence-service decides, which has the dates; this is what is known here.
 */
final class DatesMerge {

    private final Map<RecurrenceId, ImportedOverride> before;
    private final Map<RecurrenceId, ImportedOverride> now;

    private DatesMerge(List<ImportedOverride> before, List<ImportedOverride> now) {
        this.before = byDate(before);
        this.now = byDate(now);
    }

    static DatesMerge of(List<ImportedOverride> before, List<ImportedOverride> now) {
        return new DatesMerge(before, now);
    }

    /** The dates of which the file says something else, in their order. */
    List<ImportedDate> changed() {
        var dates = new TreeSet<RecurrenceId>(before.keySet());
        dates.addAll(now.keySet());
        return dates.stream()
                .map(date -> new ImportedDate(date, before.get(date), now.get(date)))
                .filter(date -> !Objects.equals(date.before(), date.now()))
                .toList();
    }

    /**
     * What of those dates was changed here to something else, each as people read it.
     *
     * @param series as it is from now on
     * @param known what is known of its dates
     */
    List<String> kept(Series series, List<KnownOccurrence> known) {
        var kept = new ArrayList<String>();
        for (KnownOccurrence is : known) {
            RecurrenceId date = is.date();
            if (date != null) {
                series.phases()
                        .date(date)
                        .ifPresent(on -> kept(on, is).forEach(field -> kept.add(field + " of " + date)));
            }
        }
        return kept;
    }

    private List<String> kept(PhaseDate date, KnownOccurrence is) {
        ImportedOverride was = before.getOrDefault(date.id(), ImportedOverride.none(date.id()));
        ImportedOverride says = now.getOrDefault(date.id(), ImportedOverride.none(date.id()));
        var merge = new ImportMerge();
        merge.template(
                was.template().over(date.phase().template()),
                is.template(),
                says.template().over(date.phase().template()));
        merge.merge(
                "start",
                KnownTime.of(was, date.phase().schedule()),
                KnownTime.of(is),
                KnownTime.of(says, date.phase().schedule()));
        return merge.kept();
    }

    private static Map<RecurrenceId, ImportedOverride> byDate(List<ImportedOverride> overrides) {
        return overrides.stream()
                .collect(Collectors.toMap(
                        ImportedOverride::recurrenceId,
                        Function.identity(),
                        (older, newer) -> newer,
                        LinkedHashMap::new));
    }
}
