package net.openmeet.attendance.attendance;

/** What a list makes of an answer. */
sealed interface Decision {

    /**
     * The answer changes something.
     *
     * @param after the list from then on
     * @param rsvp the member's RSVP from then on
     * @param fact what happened
     */
    record Transition(AttendanceList after, Rsvp rsvp, RsvpChange fact) implements Decision {}

    /** The RSVP is that already. */
    record Unchanged() implements Decision {}

    record Refused(Refusal reason) implements Decision {}

    /** The terms on which the occurrence takes answers don't allow it. */
    record Barred(RsvpResult.Rejected why) implements Decision {}
}
