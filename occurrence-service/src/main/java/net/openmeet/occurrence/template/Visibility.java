package net.openmeet.occurrence.template;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see a series or a standalone event. */
public enum Visibility {
    PUBLIC,
    /** By its link, and in no list of others. */
    UNLISTED,
    /** The owner alone; to everybody else it doesn't exist. */
    PRIVATE;

    /** Whether {@code viewer}, null when anonymous, may know that the thing exists. */
    public boolean admits(UUID owner, @Nullable UUID viewer) {
        return this != PRIVATE || owner.equals(viewer);
    }

    /** How it is written in JSON and in the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Visibility of(String text) {
        for (Visibility visibility : values()) {
            if (visibility.text().equals(text)) {
                return visibility;
            }
        }
        throw new IllegalArgumentException("Not a visibility: " + text);
    }
}
