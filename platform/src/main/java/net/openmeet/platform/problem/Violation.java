package net.openmeet.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request; an entry of a problem's {@code errors}.
 *
 * @param pointer where in the JSON body, as an RFC 6901 pointer ({@code /template/capacity}; empty for the whole body); null when it isn't in the body
 * @param parameter the query or path parameter, or header; null when it is in the body
 * @param code stable, kebab-case, for programs
 * @param detail a sentence for people; never echoes secrets or internals
 * @param suggestion a value that would have been accepted, if one can be offered
 * @param part which named part of the value is at fault, such as {@code BYDAY} of a rule; null when the value has none
 * @param position where in the value's text the fault is, in characters from 0; null when that isn't known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Nullable String pointer,
        @Nullable String parameter,
        String code,
        String detail,
        @Nullable String suggestion,
        @Nullable String part,
        @Nullable Integer position) {

    /** A violation in the body. */
    public static Violation at(String pointer, String code, String detail) {
        return new Violation(pointer, null, code, detail, null, null, null);
    }

    /** A violation in a parameter or header. */
    public static Violation ofParameter(String parameter, String code, String detail) {
        return new Violation(null, parameter, code, detail, null, null, null);
    }
}
