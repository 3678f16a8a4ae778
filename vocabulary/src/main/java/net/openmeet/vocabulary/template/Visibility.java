package net.openmeet.vocabulary.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may see a series or a standalone event besides those who organise it, the one that admits the fewest by its link last. */
public enum Visibility {
    /** Everybody; it is in lists. */
    PUBLIC,
    /** Whoever has the link, which can't be guessed; it is in no list but its owner's. */
    UNLISTED,
    /** Whoever has signed in; it is in lists for them. To all others it doesn't exist. */
    MEMBERS,
    /** Who belongs to the group that it belongs to. To all others it doesn't exist. */
    GROUP,
    /** The owner alone. To all others it doesn't exist. */
    PRIVATE;

    /** How it is written in JSON and in databases. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<Visibility> find(String text) {
        return Arrays.stream(values())
                .filter(visibility -> visibility.text().equals(text))
                .findFirst();
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Visibility of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Not a visibility: " + text));
    }
}
