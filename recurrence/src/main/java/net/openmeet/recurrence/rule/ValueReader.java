package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the value of one part. Lists come back sorted and without repetitions, so that their size is bounded by range. */
final class ValueReader {

    private final String text;
    private final String part;
    private final int from;
    private final int to;
    private int at;

    ValueReader(String text, String part, int from, int to) {
        this.text = text;
        this.part = part;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    int length() {
        return to - from;
    }

    String text() {
        return text.substring(from, to);
    }

    /** The value as far as it is fit to be shown. */
    String excerpt() {
        return text.substring(from, Math.min(to, from + 40));
    }

    boolean is(String value) {
        return length() == value.length() && text.regionMatches(true, from, value, 0, value.length());
    }

    InvalidRecurrenceException refusal(Problem problem, String detail, @Nullable String suggestion) {
        return refusalAt(at, problem, detail, suggestion);
    }

    private InvalidRecurrenceException refusalAt(
            int position, Problem problem, String detail, @Nullable String suggestion) {
        return new InvalidRecurrenceException(problem, part, position, detail, suggestion);
    }

    /** One number from 1 to 2147483647. */
    int positive() {
        int number = unsigned(Integer.MAX_VALUE);
        if (number < 1) {
            throw refusalAt(from, Problem.NUMBER_OUT_OF_RANGE, part + " is at least 1", part + "=1");
        }
        expectEnd();
        return number;
    }

    /** Numbers from {@code least} to {@code most}, ascending; {@code least} is not negative. */
    int[] numbers(int least, int most) {
        var seen = new NumberSet(most);
        do {
            int start = at;
            seen.add(inRange(start, unsigned(most), least, most));
        } while (anotherFollows());
        return seen.toArray();
    }

    /** Numbers from 1 to {@code most} or from -{@code most} to -1: ascending from the start, then from the end. */
    int[] signedNumbers(int most) {
        var seen = new NumberSet(most);
        do {
            int start = at;
            int sign = sign();
            seen.add(sign * inRange(start, unsigned(most), 1, most));
        } while (anotherFollows());
        return seen.toArray();
    }

    /** Weekdays with or without an ordinal. */
    List<WeekdayOrdinal> weekdays() {
        var seen = new boolean[107 * 7];
        var days = new ArrayList<WeekdayOrdinal>();
        do {
            WeekdayOrdinal day = weekday();
            int slot = (day.ordinal() + 53) * 7 + day.weekday().getValue() - 1;
            if (!seen[slot]) {
                seen[slot] = true;
                days.add(day);
            }
        } while (anotherFollows());
        Collections.sort(days);
        return List.copyOf(days);
    }

    private WeekdayOrdinal weekday() {
        int start = at;
        int ordinal = 0;
        if (at < to && !isLetter(text.charAt(at))) {
            int sign = sign();
            ordinal = sign * inRange(start, unsigned(53), 1, 53);
        }
        DayOfWeek day = at + 2 <= to ? Weekdays.named(text, at) : null;
        if (day == null) {
            throw refusal(
                    Problem.INVALID_WEEKDAY, "A weekday is one of MO, TU, WE, TH, FR, SA, SU, as in MO or -1FR", null);
        }
        at += 2;
        return new WeekdayOrdinal(ordinal, day);
    }

    private int sign() {
        if (at < to && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            return text.charAt(at++) == '-' ? -1 : 1;
        }
        return 1;
    }

    /** Digits worth at most {@code most}; ever so many of them do not overflow. */
    private int unsigned(int most) {
        int start = at;
        long number = 0;
        while (at < to && isDigit(text.charAt(at))) {
            number = Math.min(number * 10 + (text.charAt(at++) - '0'), Integer.MAX_VALUE + 1L);
        }
        if (at == start) {
            throw refusal(Problem.INVALID_NUMBER, part + " wants a number here", null);
        }
        if (number > most) {
            throw refusalAt(start, Problem.NUMBER_OUT_OF_RANGE, part + " is at most " + most, null);
        }
        return (int) number;
    }

    private int inRange(int start, int number, int least, int most) {
        if (number < least) {
            throw refusalAt(start, Problem.NUMBER_OUT_OF_RANGE, part + " is within " + least + " and " + most, null);
        }
        return number;
    }

    private boolean anotherFollows() {
        if (at == to) {
            return false;
        }
        if (text.charAt(at) != ',') {
            throw refusal(Problem.MALFORMED_PART, part + " is a list separated by commas", null);
        }
        at++;
        return true;
    }

    private void expectEnd() {
        if (at != to) {
            throw refusal(Problem.INVALID_NUMBER, part + " is one number", null);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
