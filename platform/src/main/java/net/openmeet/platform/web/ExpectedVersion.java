package net.openmeet.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version that the caller wants to change, from {@code If-Match}; a parameter of handler methods.
 *
 * <p>A missing header ends the request with 428 {@code precondition-required}, unless the parameter is {@code @Nullable}; a malformed one
 * ends it with 400 {@code invalid-parameter}.
 *
 * @param tags the entity tags that the caller named, without quotes; empty when any version will do ({@code *})
 */
public record ExpectedVersion(List<String> tags) {

    /** Any version will do: {@code If-Match: *}. */
    public static final ExpectedVersion ANY = new ExpectedVersion(List.of());

    private static final Pattern TAG = Pattern.compile("\\s*+(W/)?\"([\\x21\\x23-\\x7E]*)\"\\s*+(?:,|$)");
    private static final String NO_MATCH = "W/";

    public ExpectedVersion {
        tags = List.copyOf(tags);
    }

    /** What an optional header asks for: any version will do without it. */
    public static ExpectedVersion orAny(@Nullable ExpectedVersion expected) {
        return expected == null ? ANY : expected;
    }

    /** Whether a resource of this version may be changed by the request. */
    public boolean admits(long version) {
        return tags.isEmpty() || tags.contains(Long.toString(version));
    }

    /** Whether a resource of this version may be changed whose tags begin with its version and a dot, whichever of its states the caller saw. */
    public boolean admitsAStateOf(long version) {
        return admits(version) || tags.stream().anyMatch(tag -> tag.startsWith(version + "."));
    }

    /**
     * Ends the request unless this version may be changed.
     *
     * @throws ProblemException 412 {@code version-mismatch} unless {@link #admits}
     */
    public void require(long current) {
        if (!admits(current)) {
            throw ProblemException.versionMismatch(current);
        }
    }

    static ExpectedVersion parse(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "precondition-required",
                    "Say which version you change: send If-Match with the ETag that you read.");
        }
        if (ifMatch.strip().equals("*")) {
            return ANY;
        }
        return new ExpectedVersion(tagsOf(ifMatch));
    }

    private static List<String> tagsOf(String ifMatch) {
        Matcher matcher = TAG.matcher(ifMatch);
        List<String> tags = new ArrayList<>();
        int end = 0;
        // Anchored: a search would begin anew at each of the thousands of blanks that a header may have.
        while (end < ifMatch.length() && matcher.region(end, ifMatch.length()).lookingAt()) {
            end = matcher.end();
            // RFC 9110 13.1.1: If-Match compares strongly, so a weak tag matches no version.
            tags.add(matcher.group(1) == null ? matcher.group(2) : NO_MATCH + matcher.group(2));
        }
        if (tags.isEmpty() || end != ifMatch.length()) {
            throw ProblemException.invalidParameter("If-Match", "Send * or quoted entity tags, such as \"3\".");
        }
        return tags;
    }
}
