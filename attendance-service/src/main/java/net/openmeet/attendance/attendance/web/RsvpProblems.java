package net.openmeet.attendance.attendance.web;

import java.time.Instant;
import java.util.List;
import net.openmeet.attendance.attendance.Refusal;
import net.openmeet.attendance.attendance.RsvpResult;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;

/** Which problem it is when an answer is rejected. */
final class RsvpProblems {

    private RsvpProblems() {}

    static ProblemException of(RsvpResult.Rejected rejected) {
        return switch (rejected) {
            case RsvpResult.Refused(Refusal reason) -> of(reason);
            case RsvpResult.NotOpenYet(Instant opensAt) ->
                telling("/status", "rsvp-not-open", "Answers are taken from " + opensAt + " on.", opensAt);
            case RsvpResult.ClosedSince(Instant closedAt) ->
                telling("/status", "rsvp-closed", "Answers are not taken since " + closedAt + ".", closedAt);
            case RsvpResult.Unanswered(List<String> questions) ->
                telling("questions-unanswered", "The organiser asks something before that.", questions);
            case RsvpResult.NotAsked(List<String> questions) ->
                telling("question-unknown", "The organiser doesn't ask that, or not any more.", questions);
            case RsvpResult.TooManyGuests(int allowed) ->
                telling("/guests", "too-many-guests", "You may bring so many guests: " + allowed + ".", allowed);
            case RsvpResult.VersionMismatch(long current) -> ProblemException.versionMismatch(current);
            case RsvpResult.UnknownEvent() -> unknownEvent();
            case RsvpResult.NotOwner() -> notOwner("Only the organiser may remove others.");
            case RsvpResult.UnknownAttendee() ->
                ProblemException.notFound("attendee-not-found", "That member has not answered.");
        };
    }

    static ProblemException mayNotDecide() {
        return notOwner("Only the organiser may approve of others, and decline them.");
    }

    static ProblemException notOwner(String detail) {
        return ProblemException.forbidden("not-owner", detail);
    }

    private static ProblemException of(Refusal reason) {
        return switch (reason) {
            case EVENT_CANCELLED ->
                ProblemException.conflict(
                        "event-cancelled",
                        "The event is cancelled. Answers stand as they were, and take effect if it is reinstated.");
            case EVENT_OVER ->
                ProblemException.conflict("event-over", "The event is over; answers can't change any more.");
            case EVENT_REMOVED -> unknownEvent();
            case EVENT_NOT_OPEN -> ProblemException.conflict("event-not-open", "The event does not take answers.");
            case APPROVAL_REQUIRED ->
                ProblemException.conflict(
                        "approval-required",
                        "The organiser has approved of fewer guests. Take your answer back to ask for more.");
            case NOT_PENDING ->
                ProblemException.conflict("rsvp-not-pending", "That member doesn't wait for your approval.");
            case NO_SEATS_FOR_GUESTS ->
                ProblemException.conflict(
                        "no-seats-for-guests",
                        "There are no seats for more guests, or others wait for them. Your answer stands as it was.");
            case PARTY_EXCEEDS_CAPACITY ->
                ProblemException.conflict(
                        "party-exceeds-capacity",
                        "You and your guests are more than the event has seats. Bring fewer guests.");
        };
    }

    /** 409, with what would be right as a program can read it. */
    private static ProblemException telling(String pointer, String code, String detail, Object right) {
        return ProblemException.conflict(code, detail)
                .with(List.of(new Violation(pointer, null, code, detail, right.toString(), null, null)));
    }

    /** 409, with the questions that it is about. */
    private static ProblemException telling(String code, String detail, List<String> questions) {
        return ProblemException.conflict(code, detail)
                .with(questions.stream()
                        .map(question -> new Violation("/answers", null, code, detail, question, null, null))
                        .toList());
    }

    static ProblemException unknownEvent() {
        return ProblemException.notFound("event-not-found", "There is no such event.");
    }
}
