package net.openmeet.occurrence.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;

/**
 * Takes a schedule apart into strands: one for each rule, because few programs unite several. What they say is compared with the schedule over the
 * whole of a stretch of dates, and where it isn't the same, or a rule is one that programs understand differently, the dates of the stretch
 * are listed one by one.
 */
final class Strands {

    /** How many dates are listed at most, and looked at before rules are believed. */
    static final int MOST_DATES = 3_000;

    private final RecurrenceSet set;
    private final RecurrenceId from;
    private final RecurrenceId to;

    private Strands(RecurrenceSet set, RecurrenceId from, RecurrenceId to) {
        this.set = set;
        this.from = from;
        this.to = to;
    }

    /**
     * The strands of a schedule, each date in one of them.
     *
     * @param from inclusive: where they begin to be exactly the schedule's dates
     * @param to exclusive: where they end to be
     */
    static List<Strand> of(RecurrenceSet set, RecurrenceId from, RecurrenceId to) {
        return new Strands(set, from, to).strands();
    }

    private List<Strand> strands() {
        return ofRules().filter(this::sayTheSame).orElseGet(this::listed);
    }

    /**
     * Empty where some rule is none that everybody understands, or is for a time of day that the clocks leave out once: some programs lose
     * their way there.
     */
    private Optional<List<Strand>> ofRules() {
        var strands = new ArrayList<Strand>();
        for (RecurrenceRule rule : set.rules()) {
            var single = new SingleRule(set, rule);
            if (!single.hasDates()) {
                continue;
            }
            Optional<Strand> strand = single.strand();
            if (strand.isEmpty() || ClockGaps.leaveOut(strand.get().start(), set.start(), from, to)) {
                return Optional.empty();
            }
            strands.add(disjoint(strand.get(), strands));
        }
        addLooseDates(strands);
        return Optional.of(strands.stream()
                .map(strand -> strand.with(
                        List.of(), set.exceptions().stream().filter(strand::has).toList()))
                .toList());
    }

    /** The strand without what earlier ones have. Where that may go on for ever, the strand ends with the stretch. */
    private Strand disjoint(Strand strand, List<Strand> earlier) {
        List<RecurrenceId> twice = ids(strand.dates())
                .filter(date -> earlier.stream().anyMatch(other -> other.has(date)))
                .toList();
        if (twice.isEmpty()) {
            return strand;
        }
        return strand.dates().isInfinite()
                ? Strand.listing(ids(strand.dates()).toList()).with(List.of(), twice)
                : strand.with(List.of(), twice);
    }

    /** Dates that no rule gives stand beside the first rule, unless they come before its first date. */
    private void addLooseDates(List<Strand> strands) {
        var loose = new TreeSet<RecurrenceId>(set.dates());
        if (set.startIncluded()) {
            loose.add(set.start().id());
        }
        loose.removeIf(date -> strands.stream().anyMatch(strand -> strand.has(date)));
        if (loose.isEmpty()) {
            return;
        }
        if (strands.isEmpty() || loose.first().compareTo(strands.getFirst().start()) < 0) {
            strands.addFirst(Strand.listing(List.copyOf(loose)));
        } else {
            strands.set(0, strands.getFirst().with(loose, List.of()));
        }
    }

    private boolean sayTheSame(List<Strand> strands) {
        List<RecurrenceId> said = strands.stream()
                .flatMap(strand -> ids(strand.dates()))
                .sorted()
                .limit(MOST_DATES)
                .toList();
        return said.equals(ids(set).sorted().toList());
    }

    private List<Strand> listed() {
        List<RecurrenceId> dates = ids(set).sorted().toList();
        return dates.isEmpty() ? List.of() : List.of(Strand.listing(dates));
    }

    private Stream<RecurrenceId> ids(RecurrenceSet dates) {
        return dates.between(from, to, MOST_DATES).stream().map(Instance::id);
    }
}
