package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;
import java.util.Locale;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the text of a rule, part by part, and keeps the position of whatever is wrong (RFC 5545 §3.3.10, RFC 7529 §4). */
final class RuleParser {

    private static final int LONGEST_TEXT = 65_536;
    private static final String PREFIX = "RRULE:";

    private final String text;
    private final RuleParts parts = new RuleParts();
    private final PartPositions positions = new PartPositions();
    private boolean calendarNamed;

    private RuleParser(String text) {
        this.text = text;
    }

    static RecurrenceRule parse(String text) {
        var parser = new RuleParser(text);
        parser.readAll();
        RuleGrammar.check(parser.parts, parser.positions, parser.calendarNamed);
        return new RecurrenceRule(parser.parts);
    }

    private void readAll() {
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidRecurrenceException(
                    Problem.RULE_TOO_LONG,
                    "RRULE",
                    LONGEST_TEXT,
                    "A rule has at most " + LONGEST_TEXT + " characters",
                    null);
        }
        int at = text.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? PREFIX.length() : 0;
        if (at == text.length()) {
            throw new InvalidRecurrenceException(Problem.EMPTY_RULE, "RRULE", at, "The rule is empty", "FREQ=WEEKLY");
        }
        // One semicolon at the end is no part of the grammar, but common in the wild and harmless.
        while (at < text.length()) {
            int end = text.indexOf(';', at);
            if (end < 0) {
                end = text.length();
            }
            readPart(at, end);
            at = end + 1;
        }
    }

    private void readPart(int from, int to) {
        int equals = text.indexOf('=', from);
        if (equals < 0 || equals >= to) {
            throw new InvalidRecurrenceException(
                    Problem.MALFORMED_PART, "RRULE", from, "A part is written NAME=value", null);
        }
        Part part = Part.named(text, from, equals);
        if (part == null) {
            String name = text.substring(from, Math.min(equals, from + 20));
            throw new InvalidRecurrenceException(
                    Problem.UNKNOWN_PART, name, from, "There is no part of that name", null);
        }
        if (!positions.put(part, from)) {
            throw new InvalidRecurrenceException(
                    Problem.DUPLICATE_PART, part.name(), from, part + " may stand only once", null);
        }
        read(part, new ValueReader(text, part.name(), equals + 1, to));
    }

    private void read(Part part, ValueReader value) {
        switch (part) {
            case FREQ -> parts.frequency = frequency(value);
            case INTERVAL -> parts.interval = value.positive();
            case COUNT -> parts.count = value.positive();
            case UNTIL -> parts.until = UntilReader.read(value);
            case BYSECOND -> parts.bySecond = value.numbers(0, 60);
            case BYMINUTE -> parts.byMinute = value.numbers(0, 59);
            case BYHOUR -> parts.byHour = value.numbers(0, 23);
            case BYDAY -> parts.byDay = value.weekdays();
            case BYMONTHDAY -> parts.byMonthDay = value.signedNumbers(31);
            case BYYEARDAY -> parts.byYearDay = value.signedNumbers(366);
            case BYWEEKNO -> parts.byWeekNumber = value.signedNumbers(53);
            case BYMONTH -> parts.byMonth = value.numbers(1, 12);
            case BYSETPOS -> parts.bySetPosition = value.signedNumbers(366);
            case WKST -> parts.weekStart = weekStart(value);
            case RSCALE -> calendar(value);
            case SKIP -> parts.skip = skip(value);
        }
    }

    private static Frequency frequency(ValueReader value) {
        for (Frequency frequency : Frequency.values()) {
            if (value.is(frequency.name())) {
                return frequency;
            }
        }
        throw value.refusal(
                Problem.UNKNOWN_FREQUENCY,
                "FREQ is SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY",
                nearestFrequency(value.text()));
    }

    private static @Nullable String nearestFrequency(String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        for (Frequency frequency : Frequency.values()) {
            if (!upper.isEmpty() && frequency.name().startsWith(upper.substring(0, Math.min(3, upper.length())))) {
                return "FREQ=" + frequency;
            }
        }
        return upper.startsWith("ANNUAL") ? "FREQ=YEARLY" : null;
    }

    private static DayOfWeek weekStart(ValueReader value) {
        DayOfWeek day = Weekdays.named(value.text(), 0);
        if (day == null || value.length() != 2) {
            throw value.refusal(Problem.INVALID_WEEKDAY, "WKST is one of MO, TU, WE, TH, FR, SA, SU", "WKST=MO");
        }
        return day;
    }

    private void calendar(ValueReader value) {
        if (!value.is("GREGORIAN")) {
            throw value.refusal(
                    Problem.UNSUPPORTED_CALENDAR,
                    "Only the Gregorian calendar is supported, not " + value.excerpt(),
                    "RSCALE=GREGORIAN");
        }
        calendarNamed = true;
    }

    private static Skip skip(ValueReader value) {
        for (Skip skip : Skip.values()) {
            if (value.is(skip.name())) {
                return skip;
            }
        }
        throw value.refusal(Problem.INVALID_SKIP, "SKIP is OMIT, BACKWARD or FORWARD", "SKIP=OMIT");
    }
}
