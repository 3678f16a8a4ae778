package net.openmeet.attendance.attendance;

import java.util.List;

/** What became of approving of members, or of declining them. */
public sealed interface DecideResult {

    /** What became of each answer, in the order of the command. */
    record Decided(List<RsvpResult> results) implements DecideResult {

        public Decided {
            results = List.copyOf(results);
        }
    }

    /** Only the organiser decides. */
    record NotOwner() implements DecideResult {}

    /** There is no such occurrence, or the caller may not know of it. */
    record UnknownEvent() implements DecideResult {}
}
