package net.openmeet.vocabulary.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see a series or a standalone event. */
public enum Visibility {
    /** Everybody; it is in lists. */
    PUBLIC,
    /** Whoever has the link, which can't be guessed; it is in no list but its owner's. */
    UNLISTED,
    /** The owner alone. To all others it doesn't exist. */
    PRIVATE;

    /** Whether {@code viewer}, null when anonymous, may know that the thing exists. */
    public boolean admits(UUID owner, @Nullable UUID viewer) {
        return this != PRIVATE || owner.equals(viewer);
    }

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
