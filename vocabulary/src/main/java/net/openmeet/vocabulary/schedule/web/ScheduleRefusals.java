package net.openmeet.vocabulary.schedule.web;

import java.util.Locale;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.schedule.ScheduleRefusal;

/** What callers are told when a schedule is refused: where in the body, why, and what would do. */
final class ScheduleRefusals {

    /** Of a schedule without any. */
    static final String NO_DATES = "no-dates";

    private static final String RECURRENCE = "/recurrence";

    private ScheduleRefusals() {}

    static void report(ScheduleRefusal refusal, ScheduleProposal proposal, Violations violations) {
        switch (refusal) {
            case ScheduleRefusal.NothingRepeats() ->
                violations.add(
                        RECURRENCE, "not-recurring", "A series needs a rule or an rdate; a single date is an event.");
            case ScheduleRefusal.NoDates() ->
                violations.add(
                        RECURRENCE,
                        NO_DATES,
                        "There is no date at all: the rules yield none, or exdates take out every one.");
            case ScheduleRefusal.TooMany(var part, var most) -> tooMany(pointer(part), most, violations);
            case ScheduleRefusal.RepeatsWithinADay(var rule) ->
                violations.add(
                        pointer(ScheduleRefusal.Part.RRULES) + "/" + rule,
                        "repeats-within-a-day",
                        "FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY.",
                        "FREQ=DAILY");
            case ScheduleRefusal.StartOffTheRules(var nearest) ->
                violations.add(
                        "/start",
                        "start-does-not-match",
                        "No rule and no rdate yields the start " + proposal.start() + ".",
                        nearest.map(Object::toString).orElse(null));
            case ScheduleRefusal.OtherKind(var part, var index, var meant) ->
                violations.add(
                        pointer(part) + "/" + index,
                        "date-kind-mismatch",
                        proposal.start().isAllDay()
                                ? "The start is a date: send dates."
                                : "The start has a time: send the local start of the date that is meant.",
                        meant.toString());
            case ScheduleRefusal.ExceptionMatchesNothing(var index, var meant) ->
                violations.add(
                        pointer(ScheduleRefusal.Part.EXDATES) + "/" + index,
                        "exdate-matches-nothing",
                        "The series has no date " + proposal.exdates().get(index) + " to leave out.",
                        meant.map(Object::toString).orElse(null));
            case ScheduleRefusal.TooLong() ->
                violations.add(
                        "/duration", "too-long", "One date lasts at most " + ScheduleProposal.LONGEST_DAYS + " days.");
            case ScheduleRefusal.NotWholeDays() ->
                violations.add("/duration", "not-whole-days", "All-day dates last whole days.", "P1D");
        }
    }

    /** Told before anything of a list is read that is too long: what is in it doesn't matter any more. */
    static void tooMany(String pointer, int most, Violations violations) {
        violations.add(pointer, "too-many", "At most " + most + " are allowed.");
    }

    private static String pointer(ScheduleRefusal.Part part) {
        return RECURRENCE + "/" + part.name().toLowerCase(Locale.ROOT);
    }
}
