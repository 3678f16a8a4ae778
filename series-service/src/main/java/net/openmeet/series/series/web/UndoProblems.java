package net.openmeet.series.series.web;

import net.openmeet.platform.problem.ProblemException;
import net.openmeet.series.series.UndoRefusal;

/** What callers are told who want to take back what can't be. */
final class UndoProblems {

    private UndoProblems() {}

    static ProblemException of(UndoRefusal refusal) {
        return switch (refusal) {
            case UndoRefusal.NotTheNewest(var newest) ->
                ProblemException.conflict(
                        "not-the-newest-change",
                        "Only the last change of a series can be taken back: that of version " + newest + ".");
            case UndoRefusal.MadeTheSeries() ->
                ProblemException.conflict(
                        "series-created", "The change made the series: that is taken back by deleting the series.");
            case UndoRefusal.PublishedTheSeries() ->
                ProblemException.conflict(
                        "series-published",
                        "The change published the series, and others have heard of it. Make it private, or delete it.");
            case UndoRefusal.ConcernsPeople() ->
                ProblemException.conflict(
                        "change-of-people",
                        "The change says who organises the series, or whose it is: that is said anew, not taken back.");
            case UndoRefusal.SaidByAFile() ->
                ProblemException.conflict(
                        "change-of-an-import",
                        "A file that was imported says so of single dates. Revert these, or import another file.");
            case UndoRefusal.MadeAnEventADate() ->
                ProblemException.conflict(
                        "change-of-an-event",
                        "The change made a standalone event a date of the series, and it would be gone. Change, cancel or exclude the date.");
            case UndoRefusal.NotKept() ->
                ProblemException.conflict(
                        "change-not-kept",
                        "The change is from before it was kept what a series was. Edit the series instead.");
        };
    }
}
