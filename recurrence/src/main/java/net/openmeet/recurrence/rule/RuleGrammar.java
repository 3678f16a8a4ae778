package net.openmeet.recurrence.rule;

import static net.openmeet.recurrence.rule.Frequency.DAILY;
import static net.openmeet.recurrence.rule.Frequency.MONTHLY;
import static net.openmeet.recurrence.rule.Frequency.WEEKLY;
import static net.openmeet.recurrence.rule.Frequency.YEARLY;

import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.Problem;
import org.jspecify.annotations.Nullable;

/** Which parts may stand together: the table of RFC 5545 §3.3.10 and the sentences around it; RFC 7529 §4.1 for SKIP. */
final class RuleGrammar {

    private final PartPositions positions;

    private RuleGrammar(PartPositions positions) {
        this.positions = positions;
    }

    /**
     * Refuses what RFC 5545 says must not be.
     *
     * @throws InvalidRecurrenceException with the part and its position
     */
    static void check(RuleParts parts, PartPositions positions, boolean calendarNamed) {
        new RuleGrammar(positions).check(parts, calendarNamed);
    }

    private void check(RuleParts parts, boolean calendarNamed) {
        Frequency frequency = parts.frequency;
        if (frequency == null) {
            throw new InvalidRecurrenceException(
                    Problem.MISSING_FREQUENCY, "FREQ", 0, "A rule says its frequency", "FREQ=WEEKLY");
        }
        refuseIf(
                positions.has(Part.COUNT) && positions.has(Part.UNTIL),
                Problem.COUNT_WITH_UNTIL,
                positions.of(Part.COUNT) > positions.of(Part.UNTIL) ? Part.COUNT : Part.UNTIL,
                "A rule ends by COUNT or by UNTIL, not by both",
                null);
        refuseIf(
                positions.has(Part.SKIP) && !calendarNamed,
                Problem.SKIP_WITHOUT_CALENDAR,
                Part.SKIP,
                "SKIP needs RSCALE",
                "RSCALE=GREGORIAN;SKIP=" + parts.skip);
        checkDays(parts, frequency);
        refuseIf(
                positions.has(Part.BYSETPOS) && !selectsAnything(),
                Problem.SET_POSITION_ALONE,
                Part.BYSETPOS,
                "BYSETPOS chooses among what another BY part gives",
                null);
    }

    private void checkDays(RuleParts parts, Frequency frequency) {
        boolean weekNumbers = positions.has(Part.BYWEEKNO);
        refuseIf(
                weekNumbers && frequency != YEARLY,
                Problem.WEEK_NUMBER_NEEDS_YEARLY,
                Part.BYWEEKNO,
                "BYWEEKNO goes only with FREQ=YEARLY",
                "FREQ=YEARLY");
        refuseIf(
                positions.has(Part.BYYEARDAY) && (frequency == DAILY || frequency == WEEKLY || frequency == MONTHLY),
                Problem.YEAR_DAY_NOT_ALLOWED,
                Part.BYYEARDAY,
                "BYYEARDAY does not go with FREQ=" + frequency,
                "FREQ=YEARLY");
        refuseIf(
                positions.has(Part.BYMONTHDAY) && frequency == WEEKLY,
                Problem.MONTH_DAY_NOT_ALLOWED,
                Part.BYMONTHDAY,
                "BYMONTHDAY does not go with FREQ=WEEKLY",
                "FREQ=MONTHLY");
        boolean ordinals = parts.byDay.stream().anyMatch(day -> day.ordinal() != 0);
        refuseIf(
                ordinals && frequency != MONTHLY && frequency != YEARLY,
                Problem.ORDINAL_NOT_ALLOWED,
                Part.BYDAY,
                "A weekday with an ordinal goes only with FREQ=MONTHLY and FREQ=YEARLY",
                null);
        refuseIf(
                ordinals && weekNumbers,
                Problem.ORDINAL_WITH_WEEK_NUMBER,
                Part.BYDAY,
                "A weekday with an ordinal does not go with BYWEEKNO",
                null);
    }

    private boolean selectsAnything() {
        return positions.has(Part.BYSECOND)
                || positions.has(Part.BYMINUTE)
                || positions.has(Part.BYHOUR)
                || positions.has(Part.BYDAY)
                || positions.has(Part.BYMONTHDAY)
                || positions.has(Part.BYYEARDAY)
                || positions.has(Part.BYWEEKNO)
                || positions.has(Part.BYMONTH);
    }

    private void refuseIf(boolean wrong, Problem problem, Part part, String detail, @Nullable String suggestion) {
        if (wrong) {
            throw new InvalidRecurrenceException(problem, part.name(), positions.of(part), detail, suggestion);
        }
    }
}
