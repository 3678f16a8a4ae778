package net.openmeet.recurrence;

import java.util.Locale;

/** Every reason to refuse a rule or a set. The name in kebab case is the code that clients see: never rename one. */
public enum Problem {
    EMPTY_RULE,
    RULE_TOO_LONG,
    MALFORMED_PART,
    UNKNOWN_PART,
    DUPLICATE_PART,
    MISSING_FREQUENCY,
    UNKNOWN_FREQUENCY,
    INVALID_NUMBER,
    NUMBER_OUT_OF_RANGE,
    INVALID_WEEKDAY,
    INVALID_UNTIL,
    COUNT_WITH_UNTIL,
    UNSUPPORTED_CALENDAR,
    INVALID_SKIP,
    SKIP_WITHOUT_CALENDAR,
    WEEK_NUMBER_NEEDS_YEARLY,
    YEAR_DAY_NOT_ALLOWED,
    MONTH_DAY_NOT_ALLOWED,
    ORDINAL_NOT_ALLOWED,
    ORDINAL_WITH_WEEK_NUMBER,
    SET_POSITION_ALONE,
    SUB_DAILY_ON_ALL_DAY,
    DATE_KIND_MISMATCH,
    TOO_MANY_RULES,
    TOO_MANY_DATES,
    NOT_AN_INSTANCE,
    CANNOT_CONTINUE_THERE,
    INVALID_DURATION;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
