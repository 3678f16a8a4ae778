package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what our own feeds take apart, so that other programs find the same dates: a schedule of several rules, or of one that they read
 * otherwise. What such a feed says of the whole schedule counts as long as its strands have the same dates: else somebody has changed these since.
 */
final class SeriesOfStrands {

    /** How many dates of a strand are looked at. */
    private static final int MOST_DATES = 1_000;

    private static final RecurrenceRule START_ALONE = RecurrenceRule.parse("FREQ=DAILY;COUNT=1");

    private SeriesOfStrands() {}

    /** The same with strands put together, each series in the place of its first strand. */
    static List<ReadResult> joined(List<ReadResult> results) {
        Map<String, List<ReadResult.Recurring>> byFirst = new LinkedHashMap<>();
        for (ReadResult result : results) {
            ReadResult.Strand strand = result instanceof ReadResult.Recurring part ? part.strand() : null;
            if (strand != null) {
                byFirst.computeIfAbsent(strand.of(), any -> new ArrayList<>()).add((ReadResult.Recurring) result);
            }
        }
        if (byFirst.isEmpty()) {
            return results;
        }
        Map<ReadResult, ReadResult> whole = new HashMap<>();
        byFirst.values()
                .forEach(parts -> join(parts).ifPresent(joined -> parts.forEach(part -> whole.put(part, joined))));
        return results.stream()
                .map(result -> whole.getOrDefault(result, result))
                .distinct()
                .toList();
    }

    private static Optional<ReadResult.Recurring> join(List<ReadResult.Recurring> parts) {
        return parts.stream()
                .filter(part -> whole(part).isPresent())
                .findFirst()
                .flatMap(first -> whole(first)
                        .filter(schedule -> parts.stream().allMatch(part -> isOf(schedule, first, part)))
                        .filter(schedule -> haveItsDates(
                                schedule.dates(),
                                parts.stream()
                                        .map(part -> part.schedule().dates())
                                        .toList()))
                        .map(schedule -> joined(first, schedule, parts)));
    }

    private static Optional<Schedule> whole(ReadResult.Recurring part) {
        return Optional.ofNullable(part.strand()).map(ReadResult.Strand::whole);
    }

    private static ReadResult.Recurring joined(
            ReadResult.Recurring first, Schedule schedule, List<ReadResult.Recurring> parts) {
        return new ReadResult.Recurring(
                first.uid(),
                new Phases(List.of(new Phase(schedule, first.template()))),
                parts.stream().flatMap(part -> part.overrides().stream()).toList(),
                first.related(),
                parts.stream().anyMatch(ReadResult.Recurring::confidential),
                parts.stream()
                        .map(ReadResult.Recurring::version)
                        .max(EntryVersion::compareTo)
                        .orElseThrow(),
                parts.stream().flatMap(part -> part.warnings().stream()).toList(),
                null);
    }

    private static boolean isOf(Schedule whole, ReadResult.Recurring first, ReadResult.Recurring part) {
        Schedule schedule = part.schedule();
        return part.phases().all().size() == 1
                && part.template().equals(first.template())
                && schedule.allDay() == whole.allDay()
                && (whole.allDay() || schedule.zone().equals(whole.zone()))
                && schedule.duration().equals(whole.duration());
    }

    /** Whether strands have a schedule's dates; where one lists them, those of its stretch. */
    private static boolean haveItsDates(RecurrenceSet whole, List<RecurrenceSet> strands) {
        var said = new TreeSet<RecurrenceId>();
        RecurrenceId known = null;
        for (RecurrenceSet strand : strands) {
            List<RecurrenceId> dates = ids(strand.all()).limit(MOST_DATES).toList();
            said.addAll(dates);
            known = dates.size() < MOST_DATES ? known : earlier(known, dates.getLast());
        }
        RecurrenceId last = known == null ? said.last() : known;
        said.tailSet(last, false).clear();
        TreeSet<RecurrenceId> meant = ids(whole.from(said.first()))
                .limit((long) MOST_DATES * strands.size())
                .takeWhile(date -> date.compareTo(last) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        return said.equals(meant)
                && (strands.stream().anyMatch(SeriesOfStrands::lists)
                        || (beginsWith(whole, said.first())
                                && (known == null ? endsWith(whole, last) : whole.isInfinite())));
    }

    private static RecurrenceId earlier(@Nullable RecurrenceId one, RecurrenceId other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    private static boolean lists(RecurrenceSet strand) {
        return strand.rules().equals(List.of(START_ALONE));
    }

    private static boolean beginsWith(RecurrenceSet whole, RecurrenceId date) {
        return whole.first().map(Instance::id).filter(date::equals).isPresent();
    }

    private static boolean endsWith(RecurrenceSet whole, RecurrenceId date) {
        return !whole.isInfinite()
                && whole.last().map(Instance::id).filter(date::equals).isPresent();
    }

    private static Stream<RecurrenceId> ids(Iterable<Instance> dates) {
        return StreamSupport.stream(dates.spliterator(), false).map(Instance::id);
    }
}
