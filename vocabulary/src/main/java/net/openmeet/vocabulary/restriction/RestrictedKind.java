package net.openmeet.vocabulary.restriction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What moderators may restrict, as messages name it. */
public enum RestrictedKind {
    SERIES,
    /** A date, or a standalone event. */
    EVENT,
    GROUP,
    ACCOUNT,
    IMAGE;

    /** The word in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word names. */
    public static Optional<RestrictedKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
