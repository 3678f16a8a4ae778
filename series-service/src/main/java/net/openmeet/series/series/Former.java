package net.openmeet.series.series;

import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a series was before a change: what the change can be taken back to.
 *
 * @param at where the change let it go on otherwise; null: it didn't
 */
record Former(
        Phases phases, Visibility visibility, @Nullable TurningPoint at) {

    /** The same, and where it went on otherwise. */
    Former at(TurningPoint turning) {
        return new Former(phases, visibility, turning);
    }
}
