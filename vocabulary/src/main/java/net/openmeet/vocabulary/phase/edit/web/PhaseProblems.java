package net.openmeet.vocabulary.phase.edit.web;

import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;

/** What callers are told whose edit doesn't fit the dates that a series has. */
public final class PhaseProblems {

    private PhaseProblems() {}

    public static ProblemException of(PhaseRefusal refusal) {
        return switch (refusal) {
            case PhaseRefusal.NoSuchDate(var date) ->
                ProblemException.notFound("occurrence-not-found", "The series has no date " + date + ".");
            case PhaseRefusal.Excluded(var date) ->
                ProblemException.conflict("date-excluded", "The date " + date + " is left out. Include it first.");
            case PhaseRefusal.Over(var date) ->
                ProblemException.conflict(
                        "date-is-over", "The date " + date + " is over: what is over keeps what it was.");
            case PhaseRefusal.NoDates() ->
                ProblemException.conflict(
                        "no-dates", "There would be no date left that isn't over. Delete the series, or end it.");
            case PhaseRefusal.SeveralPhases(var later) ->
                ProblemException.conflict(
                        "several-phases",
                        "From " + later
                                + " on the series takes place otherwise. Say with recurrence.rrules how all dates"
                                + " to come repeat, or edit the last phase with from.");
            case PhaseRefusal.NothingToPause() ->
                ProblemException.conflict("nothing-to-pause", "The series has no date then that hasn't begun.");
            case PhaseRefusal.Paused(var date) ->
                ProblemException.conflict(
                        "series-paused",
                        "The series pauses at " + date + ". Resume it, and pause it again around that.");
            case PhaseRefusal.AlreadyADate(var date) ->
                ProblemException.conflict(
                        "already-a-date",
                        "The series has " + date
                                + " already: no event can go on as that. Move the event, or leave the date out first.");
            case PhaseRefusal.NoPhase(var date) ->
                ProblemException.notFound("phase-not-found", "No phase of the series begins with " + date + ".");
            case PhaseRefusal.FirstPhase() ->
                ProblemException.conflict("first-phase", "The series begins with this phase: there is none before it.");
            case PhaseRefusal.TookPlace(var date) ->
                ProblemException.conflict(
                        "phase-took-place",
                        "Its date " + date
                                + " is over, and what is over keeps what it was. End the series, or edit it.");
            case PhaseRefusal.ChangedSinceSplit(var date) ->
                ProblemException.conflict(
                        "phase-before-changed",
                        "The phase before " + date
                                + " isn't any more what was left of it when the series was split there, or it isn't"
                                + " known how it would have gone on. Edit the series instead.");
            case PhaseRefusal.TooManyPhases(var most) ->
                ProblemException.conflict(
                        "too-many-phases",
                        "A series goes on otherwise at most " + (most - 1) + " times. Begin a new one.");
            case PhaseRefusal.TooLarge() ->
                ProblemException.conflict(
                        "series-too-large",
                        "Its phases have too many single dates, or too long descriptions. Begin a new series.");
            case PhaseRefusal.TooManyDates(var most) ->
                ProblemException.conflict(
                        "too-many-dates",
                        "At most " + most
                                + " dates are added one by one, and as many left out, before the dates change.");
            case PhaseRefusal.SameInstant(var date) ->
                ProblemException.conflict("same-instant", "Another date of the series begins when " + date + " would.");
            case PhaseRefusal.Inseparable(var date) ->
                ProblemException.unprocessable(
                        "cannot-continue-there",
                        "Several rules with an INTERVAL have no common beginning at " + date
                                + ". Choose another date.");
            case PhaseRefusal.OtherKind(var date, var allDay) ->
                ProblemException.unprocessable(
                        "date-kind-mismatch",
                        allDay
                                ? "The series has whole days: name one by its date."
                                : "The dates of the series have times: name one by its local start.");
            case PhaseRefusal.Overlaps(var first, var last) ->
                start(
                        "overlaps-earlier-dates",
                        "The first of the new dates, " + first + ", must come after " + last
                                + ", the last one that stays.");
            case PhaseRefusal.StartIsOver(var start) ->
                start("start-is-over", "The new start, " + start + ", is over.");
        };
    }

    private static ProblemException start(String code, String detail) {
        var violations = new Violations();
        violations.add("/start", code, detail);
        return violations.toProblem();
    }
}
