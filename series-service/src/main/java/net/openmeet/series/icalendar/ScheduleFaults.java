package net.openmeet.series.icalendar;

import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.schedule.ScheduleRefusal;

/** Why a schedule from a file is refused, in the words of a calendar. */
final class ScheduleFaults {

    private ScheduleFaults() {}

    static String of(ScheduleRefusal refusal) {
        return switch (refusal) {
            case ScheduleRefusal.NothingRepeats() -> "It has neither RRULE nor RDATE.";
            case ScheduleRefusal.NoDates() -> "EXDATE takes out every date.";
            case ScheduleRefusal.TooMany(var part, var most) ->
                "It has more than " + most
                        + switch (part) {
                            case RRULES -> " RRULEs.";
                            case RDATES -> " RDATEs.";
                            case EXDATES -> " EXDATEs.";
                        };
            case ScheduleRefusal.RepeatsWithinADay(var rule) ->
                "It repeats within a day; the shortest FREQ here is DAILY.";
            case ScheduleRefusal.StartOffTheRules(var nearest) -> "Its RRULE doesn't yield its DTSTART.";
            case ScheduleRefusal.OtherKind(var part, var index, var meant) ->
                "It has dates where DTSTART has a time, or times where it is a date.";
            case ScheduleRefusal.ExceptionMatchesNothing(var index, var meant) -> "An EXDATE matches no date.";
            case ScheduleRefusal.TooLong() -> "One date lasts longer than " + ScheduleProposal.LONGEST_DAYS + " days.";
            case ScheduleRefusal.NotWholeDays() -> "It is all-day and doesn't last whole days.";
        };
    }
}
