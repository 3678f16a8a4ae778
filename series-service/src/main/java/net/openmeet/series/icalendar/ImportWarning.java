package net.openmeet.series.icalendar;

/**
 * Something of an imported series that isn't as in the file.
 *
 * @param uid the component's UID
 * @param detail a sentence for people
 */
public record ImportWarning(String uid, Kind kind, String detail) {

    /** That a field was changed here to something else, and stays. */
    static ImportWarning kept(String uid, String field) {
        return new ImportWarning(
                uid,
                Kind.KEPT_AS_CHANGED_HERE,
                "The file has another " + field + " now; it was changed here, too, and stays.");
    }

    /** What isn't as in the file. The name in kebab case is what callers see. */
    public enum Kind {
        /** A text was too long. */
        SHORTENED,
        /** The event, or a date of it, has no usable duration; an hour, a day where it is all-day, or that of the other dates was assumed. */
        DURATION_ASSUMED,
        /** A change of one date could not be taken over. */
        OVERRIDE_NOT_TAKEN_OVER,
        /** RANGE=THISANDFUTURE: a change of one date and all later ones was not taken over, because no rule gives those dates. */
        THIS_AND_FUTURE_NOT_TAKEN_OVER,
        /** An EXRULE, which RFC 5545 has abolished, was not taken over, or only up to a date. */
        EXRULE_NOT_TAKEN_OVER,
        /** An EXDATE is no date of the series, and left nothing out. */
        EXDATE_WITHOUT_EFFECT,
        /** A date of an EXDATE or RDATE can't be read. */
        DATE_NOT_TAKEN_OVER,
        /** A rule says something that no rule may. */
        RULE_CHANGED,
        /** A time zone that is none of IANA's by its name, or is defined in another way, was taken for one of them. */
        TIME_ZONE_CHOSEN,
        /** Something that the file has changed since it was imported was changed here, too, and stays. */
        KEPT_AS_CHANGED_HERE,
        /** A line that can't be read was left out. */
        LINE_IGNORED
    }
}
