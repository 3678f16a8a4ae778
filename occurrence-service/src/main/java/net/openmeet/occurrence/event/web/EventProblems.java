package net.openmeet.occurrence.event.web;

import net.openmeet.platform.problem.ProblemException;

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

    static ProblemException standalone() {
        return ProblemException.conflict("standalone-event", "This event has no series that it could follow.");
    }
}
