package net.openmeet.community.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.openmeet.vocabulary.restriction.RestrictedKind;

/** What moderators make of reports. */
public enum Decision {
    /** Nothing is wrong. */
    DISMISS,
    /** It isn't there but for those who organise it. */
    HIDE,
    /** It isn't there. */
    DELETE,
    /** An account changes nothing any more. */
    SUSPEND;

    /** The word in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decision> find(String word) {
        return Arrays.stream(values())
                .filter(decision -> decision.word().equals(word))
                .findFirst();
    }

    /** Whether this can be decided about such a thing. */
    boolean fits(RestrictedKind kind) {
        return switch (this) {
            case DISMISS -> true;
            case HIDE, DELETE -> kind != RestrictedKind.ACCOUNT;
            case SUSPEND -> kind == RestrictedKind.ACCOUNT;
        };
    }
}
