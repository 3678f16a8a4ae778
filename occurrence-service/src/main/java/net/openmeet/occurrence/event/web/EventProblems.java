package net.openmeet.occurrence.event.web;

import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.group.GroupRefusal;

/** What callers are told who can't have or change an event. */
public final class EventProblems {

    private EventProblems() {}

    public static ProblemException notFound() {
        return ProblemException.notFound("event-not-found", "There is no such event.");
    }

    static ProblemException dateOfSeries() {
        return ProblemException.conflict(
                "date-of-series", "This event is a date of a series: cancel it, or exclude it from the series.");
    }

    /** Why something can't belong to a group. */
    static ProblemException of(GroupRefusal refusal) {
        return switch (refusal) {
            case NOT_ALLOWED ->
                ProblemException.forbidden(
                        "not-allowed-in-group", "Your role in the group doesn't let you make events there.");
            case UNKNOWN_GROUP -> {
                var violations = new Violations();
                violations.add("/groupId", "unknown-group", "You belong to no group with this id.");
                yield violations.toProblem();
            }
        };
    }

    static ProblemException standalone() {
        return ProblemException.conflict("standalone-event", "This event has no series that it could follow.");
    }
}
