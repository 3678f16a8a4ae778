package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Visibility;

/**
 * What taking a change back comes to, in the words of what anybody could have done: so that who listens need not know that something is taken back.
 *
 * @param edit what becomes of the phases; not refused
 * @param slug its own, or another one where it needs that
 */
record Restoration(Series series, PhaseEdit edit, Visibility visibility, String slug) {

    /** The facts; none where nothing is different. */
    List<SeriesFact.Lasting> facts(Change change, Instant now) {
        Phases before = series.phases();
        Phases after = edit.phasesAfter(before);
        if (!after.pauses().equals(before.pauses())) {
            return pauses(before, after, change, now);
        }
        List<RecurrenceId> included = dates(after, before);
        List<RecurrenceId> excluded = dates(before, after);
        if (included.isEmpty() == excluded.isEmpty() || !haveTheSameRules(before.planned(), after.planned())) {
            var revision = new Revision(UnaryOperator.identity(), null, visibility, LoweredCapacity.REFUSE);
            return series.change(edit, revision, slug, change, now);
        }
        return included.isEmpty()
                ? List.of(series.exclude(new PhaseEdit.Dates(after, excluded), change, now))
                : List.of(series.include(new PhaseEdit.Dates(after, included), null, change, now));
    }

    private List<SeriesFact.Lasting> pauses(Phases before, Phases after, Change change, Instant now) {
        List<Pause> ended = before.pauses().stream()
                .filter(pause -> !after.pauses().contains(pause))
                .toList();
        List<RecurrenceId> again = PausedPhases.dates(after.planned(), ended).stream()
                .filter(after::contains)
                .toList();
        List<Pause> begun = after.pauses().stream()
                .filter(pause -> !before.pauses().contains(pause))
                .toList();
        return begun.isEmpty()
                ? series.resume(new Pausing.Decision.Decided(after, again), change, now)
                : series.pause(
                        new Pausing.Decision.Decided(after, PausedPhases.dates(before.all(), begun)), change, now);
    }

    /** Single dates that some phases have and others don't, as far as they are said one by one. */
    private static List<RecurrenceId> dates(Phases some, Phases others) {
        var found = new TreeSet<RecurrenceId>();
        Stream.concat(
                        others.planned().stream().flatMap(phase -> phase.schedule().dates().exceptions().stream()),
                        some.planned().stream().flatMap(phase -> phase.schedule().dates().dates().stream()))
                .filter(date -> some.plan().contains(date) && !others.plan().contains(date))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean haveTheSameRules(List<Phase> some, List<Phase> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> hasTheSameRules(some.get(i), others.get(i)));
    }

    private static boolean hasTheSameRules(Phase phase, Phase other) {
        return phase.template().equals(other.template())
                && phase.schedule()
                        .with(List.of(phase.schedule().start()), List.of())
                        .equals(other.schedule().with(List.of(phase.schedule().start()), List.of()));
    }
}
