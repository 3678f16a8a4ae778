package net.openmeet.recurrence;

import static net.openmeet.recurrence.Frequency.DAILY;
import static net.openmeet.recurrence.Frequency.HOURLY;
import static net.openmeet.recurrence.Frequency.MINUTELY;
import static net.openmeet.recurrence.Frequency.MONTHLY;
import static net.openmeet.recurrence.Frequency.WEEKLY;
import static net.openmeet.recurrence.Frequency.YEARLY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

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
        this.frequency = Objects.requireNonNull(parts.frequency);
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
        if (!parts.byDay.isEmpty() || parts.byMonthDay.length > 0 || parts.byYearDay.length > 0) {
            return;
        }
        boolean byWeekday = frequency == WEEKLY || (frequency == YEARLY && parts.byWeekNumber.length > 0);
        if (byWeekday && start.getDayOfWeek() != other.getDayOfWeek()) {
            parts.byDay = List.of(new WeekdayOrdinal(0, start.getDayOfWeek()));
        } else if (!byWeekday && (frequency == MONTHLY || frequency == YEARLY)) {
            completeDate();
        }
    }

    private void completeDate() {
        boolean startMonthOnly = frequency == YEARLY && parts.byMonth.length == 0;
        boolean sameDay = start.getDayOfMonth() == other.getDayOfMonth();
        if (sameDay && (!startMonthOnly || start.getMonth() == other.getMonth())) {
            return;
        }
        parts.byMonthDay = new int[] {start.getDayOfMonth()};
        if (startMonthOnly) {
            parts.byMonth = new int[] {start.getMonthValue()};
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
