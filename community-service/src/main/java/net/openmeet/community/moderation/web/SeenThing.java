package net.openmeet.community.moderation.web;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.community.moderation.Thing;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import org.jspecify.annotations.Nullable;

/**
 * Which series or event a reporter sees: the gateway asks who keeps it, and lets no caller say it. Of a date it is the series, for what is wrong with one
 * date is of all.
 */
final class SeenThing {

    /** {@code series/ID} or {@code event/ID}. */
    static final String HEADER = "Seen-Thing";

    private static final Set<RestrictedKind> ELSEWHERE = Set.of(RestrictedKind.SERIES, RestrictedKind.EVENT);
    private static final Pattern FORM = Pattern.compile("(series|event)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private SeenThing() {}

    /** The thing that a header names; null without one, and where what is reported is kept here. */
    static @Nullable Thing read(@Nullable String header, RestrictedKind reported, String name) {
        if (header == null || !ELSEWHERE.contains(reported)) {
            return null;
        }
        Matcher seen = FORM.matcher(header);
        return seen.matches()
                ? new Thing(RestrictedKind.find(seen.group(1)).orElseThrow(), UUID.fromString(seen.group(2)), name)
                : null;
    }
}
