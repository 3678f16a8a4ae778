package net.openmeet.occurrence.occurrence.web;

import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;

/** What callers are told whose change of an occurrence isn't made. */
public final class ChangeProblems {

    private ChangeProblems() {}

    /** 403 {@code not-owner}. */
    public static ProblemException notOwner() {
        return ProblemException.forbidden("not-owner", "Only the organiser of an event can change it.");
    }

    /** 409 {@code event-over}. */
    static ProblemException noGroup() {
        return ProblemException.conflict(
                "no-group", "The event belongs to no group that it could be visible to. Move it into one first.");
    }

    public static ProblemException over() {
        return ProblemException.conflict("event-over", "The event is over; nothing can happen on it any more.");
    }

    /** 422 with {@code in-the-past}, at the start. */
    static ProblemException inThePast() {
        var violations = new Violations();
        violations.add("/start", "in-the-past", "It would be over already. Move it to a time that is still to come.");
        return violations.toProblem();
    }
}
