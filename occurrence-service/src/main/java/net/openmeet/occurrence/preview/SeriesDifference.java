package net.openmeet.occurrence.preview;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.template.Visibility;

/**
 * What an edit makes of a series: so its dates go on after those that are listed.
 *
 * @param anotherSlug whether it would be found under another slug, which nobody knows before
 * @param before its phases that aren't over
 * @param after those that it would have
 */
public record SeriesDifference(boolean anotherSlug, List<Phase> before, List<Phase> after) {

    public SeriesDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static SeriesDifference between(KnownSeries before, KnownSeries after, Instant now) {
        return new SeriesDifference(
                isForEverybody(before) != isForEverybody(after), toCome(before, now), toCome(after, now));
    }

    /** What is public has a slug of its name, and all else one that nobody guesses. */
    private static boolean isForEverybody(KnownSeries series) {
        return series.visibility() == Visibility.PUBLIC;
    }

    private static List<Phase> toCome(KnownSeries series, Instant now) {
        return series.phases().all().stream()
                .filter(phase -> phase.last()
                        .filter(last -> phase.schedule().hasEnded(last, now))
                        .isEmpty())
                .toList();
    }
}
