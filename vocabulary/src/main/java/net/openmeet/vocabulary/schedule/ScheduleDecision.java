package net.openmeet.vocabulary.schedule;

import java.util.List;

/** What became of a {@link ScheduleProposal}. */
public sealed interface ScheduleDecision {

    /** It can be one. */
    record Accepted(Schedule schedule) implements ScheduleDecision {}

    /**
     * It can be none.
     *
     * @param refusals every reason that was found, at least one
     */
    record Refused(List<ScheduleRefusal> refusals) implements ScheduleDecision {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
