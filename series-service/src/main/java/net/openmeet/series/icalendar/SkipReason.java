package net.openmeet.series.icalendar;

/** Why a component was left out. The name in kebab case is what callers see. */
public enum SkipReason {
    /** This member has imported this UID before. */
    ALREADY_IMPORTED,
    /** It has neither RRULE nor RDATE. */
    NOT_RECURRING,
    /** STATUS:CANCELLED, or METHOD:CANCEL of the calendar: it will not take place at all. */
    CANCELLED,
    /** There are only changes of single dates, and no event that they are dates of. */
    ONLY_OVERRIDES,
    /** Another component of the file has the same UID and is newer. */
    DUPLICATE_UID,
    /** It has no UID, or one that is too long. */
    INVALID_UID,
    /** A line of it is no property, or there are too many. */
    MALFORMED,
    /** DTSTART is missing. */
    MISSING_START,
    /** It is in a time zone that is none of IANA's and can't be mapped to one. */
    UNKNOWN_TIME_ZONE,
    /** It is all-day or floating, and nothing says in which time zone. */
    TIME_ZONE_REQUIRED,
    /** A date or a period can't be read. */
    INVALID_DATE,
    /** An RRULE can't be read. */
    INVALID_RULE,
    /** What can be read makes no schedule that this product has. */
    UNSUPPORTED_SCHEDULE
}
