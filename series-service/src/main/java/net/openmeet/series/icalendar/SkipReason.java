package net.openmeet.series.icalendar;

/** Why a component was left out. The name in kebab case is what callers see. */
public enum SkipReason {
    /** This member has imported a newer version of this UID before. */
    OLDER_THAN_IMPORTED,
    /** This member has imported this UID before, at a time from which it isn't known what the file said; what is new is not taken over. */
    NEWER_THAN_IMPORTED,
    /** This member has imported this UID before, and its dates can't become what the file says now. */
    NOT_TAKEN_OVER,
    /** This member has imported this UID before, when it took place once; now it recurs. */
    IMPORTED_AS_EVENT,
    /** This member has imported this UID before, when it recurred; now it takes place once. */
    IMPORTED_AS_SERIES,
    /** METHOD:REPLY and the like: it answers somebody, and publishes nothing. */
    NOT_PUBLISHED,
    /** A VTODO or VJOURNAL. */
    NOT_AN_EVENT,
    /** STATUS:CANCELLED, or METHOD:CANCEL of the calendar: it will not take place, and this member hasn't imported it before. */
    CANCELLED,
    /** There are only changes of single dates, and no event that they are dates of; nor has this member imported it before. */
    ONLY_OVERRIDES,
    /** Another component of the file has the same UID and is newer. */
    DUPLICATE_UID,
    /** One import makes no more events that take place once than it has made by then. */
    TOO_MANY_EVENTS,
    /** This member is new, and has made as much as one may in a day then. */
    TOO_MANY_FOR_A_NEW_ACCOUNT,
    /** It has no UID, or one that is too long. */
    INVALID_UID,
    /** A line that says when it takes place can't be read, there are too many lines, or its end is missing. */
    MALFORMED,
    /** DTSTART is missing. */
    MISSING_START,
    /** It is in a time zone that is none of IANA's, can't be mapped to one, and isn't defined in the file. */
    UNKNOWN_TIME_ZONE,
    /** It is all-day or floating, and nothing says in which time zone. */
    TIME_ZONE_REQUIRED,
    /** DTSTART can't be read. */
    INVALID_DATE,
    /** An RRULE can't be read. */
    INVALID_RULE,
    /** What can be read makes no schedule that this product has. */
    UNSUPPORTED_SCHEDULE
}
