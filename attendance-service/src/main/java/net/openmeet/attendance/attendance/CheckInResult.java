package net.openmeet.attendance.attendance;

import java.util.List;

/** What became of noting who is there. */
public sealed interface CheckInResult {

    /** What became of each member, in the order of the command. */
    record Noted(List<CheckIn> members) implements CheckInResult {

        public Noted {
            members = List.copyOf(members);
        }
    }

    /** Only the organiser notes who is there. */
    record NotOwner() implements CheckInResult {}

    /** Nobody is at what is cancelled. */
    record Cancelled() implements CheckInResult {}

    /** There is no such occurrence, or the caller may not know of it. */
    record UnknownEvent() implements CheckInResult {}
}
