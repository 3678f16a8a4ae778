package net.openmeet.recurrence.rule;

import static net.openmeet.recurrence.rule.Frequency.DAILY;
import static net.openmeet.recurrence.rule.Frequency.HOURLY;
import static net.openmeet.recurrence.rule.Frequency.MINUTELY;
import static net.openmeet.recurrence.rule.Frequency.MONTHLY;
import static net.openmeet.recurrence.rule.Frequency.WEEKLY;
import static net.openmeet.recurrence.rule.Frequency.YEARLY;

import java.time.LocalDateTime;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Writes into a rule what it left to DTSTART (RFC 5545 §3.3.10: "information, not contained in the rule"), as far as
 * another start would say it differently.
 */
final class CompletedParts {

    private final RuleParts parts;
    private final Frequency frequency;
    private final LocalDateTime start;
    private final LocalDateTime other;

    private CompletedParts(RuleParts parts, RecurrenceId start, RecurrenceId other) {
        this.parts = parts.copy();
        this.frequency = parts.frequency();
        this.start = start.localDateTime();
        this.other = other.localDateTime();
    }

    static RuleParts of(RuleParts parts, RecurrenceId start, RecurrenceId other) {
        var completed = new CompletedParts(parts, start, other);
        completed.completeDay();
        completed.completeTime();
        return completed.parts;
    }

    private void completeDay() {
        if (frequency == YEARLY && parts.takeStartMonth() && start.getMonth() != other.getMonth()) {
            completeDate();
            parts.byMonth = new int[] {start.getMonthValue()};
        }
        boolean byWeekday = frequency == WEEKLY || (frequency == YEARLY && parts.byWeekNumber.length > 0);
        if (byWeekday && parts.nameNoDay() && start.getDayOfWeek() != other.getDayOfWeek()) {
            parts.byDay = List.of(new WeekdayOrdinal(0, start.getDayOfWeek()));
        } else if (!byWeekday && start.getDayOfMonth() != other.getDayOfMonth()) {
            completeDate();
        }
    }

    private void completeDate() {
        if (parts.nameNoDay() && (frequency == MONTHLY || frequency == YEARLY)) {
            parts.byMonthDay = new int[] {start.getDayOfMonth()};
        }
    }

    private void completeTime() {
        if (frequency.compareTo(DAILY) >= 0 && parts.byHour.length == 0 && start.getHour() != other.getHour()) {
            parts.byHour = new int[] {start.getHour()};
        }
        if (frequency.compareTo(HOURLY) >= 0 && parts.byMinute.length == 0 && start.getMinute() != other.getMinute()) {
            parts.byMinute = new int[] {start.getMinute()};
        }
        if (frequency.compareTo(MINUTELY) >= 0
                && parts.bySecond.length == 0
                && start.getSecond() != other.getSecond()) {
            parts.bySecond = new int[] {start.getSecond()};
        }
    }
}
