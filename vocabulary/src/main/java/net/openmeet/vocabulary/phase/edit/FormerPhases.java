package net.openmeet.vocabulary.phase.edit;

import java.util.List;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * What a series was before it went on otherwise, and what it was then; as far as a merge looks at it.
 *
 * @param before its phases before that which began when the phase did that shall go on
 * @param at where that was
 * @param after its phases then, before anything else was changed, which began when the phase did that shall go
 */
public record FormerPhases(List<Schedule> before, TurningPoint at, List<Schedule> after) {

    public FormerPhases {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
