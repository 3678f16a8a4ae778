package net.openmeet.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes out as {@code application/problem+json} (RFC 9457). Not Spring's {@code ProblemDetail}: what that would carry in an untyped map
 * ({@code code}, {@code errors}, {@code id}) the API documents promise member by member, from this type.
 *
 * @param type {@code https://openmeet.net/problems/<code>}
 * @param title the code in words
 * @param status the HTTP status
 * @param code stable, kebab-case; what programs decide on
 * @param detail a sentence for people about this very request
 * @param instance the request's path, without secrets
 * @param errors what is wrong where; left out when there is nothing to point at
 * @param id only when the fault is ours: what to search the log for
 * @param service only when a part of the system doesn't answer: which one, e.g. {@code series}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        List<Violation> errors,
        @Nullable String id,
        @Nullable String service) {

    private static final String TYPES = "https://openmeet.net/problems/";

    static Problem of(ProblemException exception, String instance) {
        return new Problem(
                TYPES + exception.code(),
                inWords(exception.code()),
                exception.status().value(),
                exception.code(),
                exception.detail(),
                instance,
                exception.errors(),
                exception.id(),
                exception.service());
    }

    private static String inWords(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
