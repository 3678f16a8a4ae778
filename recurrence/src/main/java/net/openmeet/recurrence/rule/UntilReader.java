package net.openmeet.recurrence.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.openmeet.recurrence.Problem;

/** Reads UNTIL: {@code 20261231}, {@code 20261231T190000} or {@code 20261231T180000Z}. */
final class UntilReader {

    private UntilReader() {}

    static Until read(ValueReader value) {
        String text = value.length() <= 16 ? value.text() : "";
        try {
            return switch (text.length()) {
                case 8 -> new Until(date(text).atStartOfDay(), Until.Form.DATE);
                case 15 -> new Until(dateTime(text), Until.Form.LOCAL);
                case 16 -> new Until(utc(text), Until.Form.UTC);
                default -> throw new DateTimeException("Neither a date nor a date-time");
            };
        } catch (DateTimeException wrong) {
            throw value.refusal(
                    Problem.INVALID_UNTIL,
                    "UNTIL is a date such as 20261231 or an instant such as 20261231T180000Z",
                    null);
        }
    }

    private static LocalDateTime utc(String text) {
        if (text.charAt(15) != 'Z' && text.charAt(15) != 'z') {
            throw new DateTimeException("An instant ends with Z");
        }
        return dateTime(text);
    }

    private static LocalDateTime dateTime(String text) {
        if (text.charAt(8) != 'T' && text.charAt(8) != 't') {
            throw new DateTimeException("A T stands between date and time");
        }
        int second = number(text, 13, 15);
        // RFC 5545 §3.3.12: who knows no leap seconds takes second 60 for 59.
        return date(text).atTime(number(text, 9, 11), number(text, 11, 13), second == 60 ? 59 : second);
    }

    private static LocalDate date(String text) {
        int year = number(text, 0, 4);
        if (year == 0) {
            throw new DateTimeException("Years begin with 1");
        }
        return LocalDate.of(year, number(text, 4, 6), number(text, 6, 8));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("Not a digit");
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
