package net.openmeet.series.series.web;

import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.vocabulary.phase.edit.web.PhaseProblems;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;

/** What callers are told who can't have or change a series. */
public final class SeriesProblems {

    private SeriesProblems() {}

    public static ProblemException notFound() {
        return ProblemException.notFound("series-not-found", "There is no such series.");
    }

    private static ProblemException unknownGroup() {
        var violations = new Violations();
        violations.add("/groupId", "unknown-group", "You belong to no group with this id.");
        return violations.toProblem();
    }

    static ProblemException notOffered() {
        return ProblemException.notFound("transfer-not-found", "Nobody offers you this series.");
    }

    /** The problem that a refusal is; not where the series only has moved. */
    public static ProblemException of(ChangeRefusal refusal) {
        return switch (refusal) {
            case ChangeRefusal.NotFound() -> notFound();
            case ChangeRefusal.NotOwner() ->
                ProblemException.forbidden(
                        "not-owner",
                        "Only who organises a series can change it, and only its owner can say who that is, hand it over, or"
                                + " delete it.");
            case ChangeRefusal.IsOwner() ->
                ProblemException.conflict("is-owner", "That account is the owner of the series.");
            case ChangeRefusal.NotOffered() -> notOffered();
            case ChangeRefusal.TooManyOrganisers(var most) ->
                ProblemException.conflict(
                        "too-many-organisers", "At most " + most + " organise a series together with its owner.");
            case ChangeRefusal.Draft() ->
                ProblemException.conflict("series-is-draft", "Publish the series first: a draft has no occurrences.");
            case ChangeRefusal.UnknownGroup() -> unknownGroup();
            case ChangeRefusal.NotAllowedInGroup() ->
                ProblemException.forbidden(
                        "not-allowed-in-group", "Your role in the group doesn't let you make events there.");
            case ChangeRefusal.NoGroup() ->
                ProblemException.conflict(
                        "no-group",
                        "The series belongs to no group that it could be visible to. Move it into one first.");
            case ChangeRefusal.Moved(var slug) -> throw new IllegalArgumentException("No problem, it is now " + slug);
            case ChangeRefusal.SeatsTaken(var seats) -> LoweredCapacityReader.refused("/template/capacity", seats);
            case ChangeRefusal.SeatsTakenSince(var seats) ->
                ProblemException.conflict(
                        "seats-taken",
                        "More go than there would be seats again: " + seats
                                + " to one date. Edit the series instead, with" + " template.capacity " + seats
                                + " at least, or with onLoweredCapacity: demote.");
            case ChangeRefusal.NotUndoable(var reason) -> UndoProblems.of(reason);
            case ChangeRefusal.Unfit(var reason) -> PhaseProblems.of(reason);
            case ChangeRefusal.Stale(var current) -> ProblemException.versionMismatch(current);
        };
    }
}
