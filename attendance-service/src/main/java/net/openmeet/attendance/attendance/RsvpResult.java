package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.List;

/** What became of an answer. */
public sealed interface RsvpResult {

    /** The answer counts. */
    sealed interface Accepted extends RsvpResult {

        RsvpView answer();
    }

    /** Nothing changed. */
    sealed interface Rejected extends RsvpResult {}

    /** There are seats for the member and all guests. */
    record Confirmed(RsvpView answer) implements Accepted {}

    /** A seat is kept for the member until they say that they want it. */
    record Reserved(RsvpView answer) implements Accepted {}

    /** There are not; the member waits. */
    record Waitlisted(RsvpView answer) implements Accepted {}

    /** The organiser has yet to approve of it. */
    record Pending(RsvpView answer) implements Accepted {}

    /** An answer that needs no seat: interested, not going, or taken back; or declined. */
    record Noted(RsvpView answer) implements Accepted {}

    record Refused(Refusal reason) implements Rejected {}

    /** Answers are taken from then on. */
    record NotOpenYet(Instant opensAt) implements Rejected {}

    /** None are taken since then. */
    record ClosedSince(Instant closedAt) implements Rejected {}

    /** These questions have to be answered before. */
    record Unanswered(List<String> questions) implements Rejected {}

    /** Nobody asks these questions. */
    record NotAsked(List<String> questions) implements Rejected {}

    /** A member may bring so many. */
    record TooManyGuests(int allowed) implements Rejected {}

    /** The answer has another version than the caller wanted to change. */
    record VersionMismatch(long current) implements Rejected {}

    /** There is no such occurrence, or the caller may not know of it. */
    record UnknownEvent() implements Rejected {}

    /** Only the organiser takes back what others answered. */
    record NotOwner() implements Rejected {}

    /** That member has not answered. */
    record UnknownAttendee() implements Rejected {}

    static Accepted of(RsvpView answer) {
        return switch (answer.status()) {
            case GOING -> new Confirmed(answer);
            case NEEDS_RECONFIRMATION, OFFERED -> new Reserved(answer);
            case WAITLISTED -> new Waitlisted(answer);
            case PENDING -> new Pending(answer);
            case INTERESTED, NOT_GOING, DECLINED, NONE -> new Noted(answer);
        };
    }
}
