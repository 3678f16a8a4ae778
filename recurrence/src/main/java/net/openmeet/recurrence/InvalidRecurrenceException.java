package net.openmeet.recurrence;

import org.jspecify.annotations.Nullable;

/**
 * A rule or a set that RFC 5545 (§3.3.10, §3.8.5) or RFC 7529 (§4.1) doesn't allow, or that is larger than we take. Carries what a person needs to mend it: a stable code, the part, where it stands, and
 * where one is obvious a suggestion.
 */
public final class InvalidRecurrenceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String part;
    private final int position;
    private final @Nullable String suggestion;

    public InvalidRecurrenceException(
            Problem problem, String part, int position, String detail, @Nullable String suggestion) {
        super(detail);
        this.code = problem.code();
        this.part = part;
        this.position = position;
        this.suggestion = suggestion;
    }

    /** What is wrong, in kebab case; never changes its meaning. {@link Problem} lists them. */
    public String code() {
        return code;
    }

    /** The part that is wrong, such as {@code BYDAY}, {@code RDATE} or {@code RRULE} for the rule as a whole. */
    public String part() {
        return part;
    }

    /** Offset of the offending text in the rule, in chars from 0; 0 where it concerns no rule's text. */
    public int position() {
        return position;
    }

    /** What to write instead, where that is obvious. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
