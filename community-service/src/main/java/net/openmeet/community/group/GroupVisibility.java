package net.openmeet.community.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may see a group. */
public enum GroupVisibility {
    /** Everybody; it is in lists. */
    PUBLIC,
    /** Whoever has the link, which can't be guessed. */
    UNLISTED,
    /** Who belongs to it. To all others it doesn't exist. */
    PRIVATE;

    /** How it is written in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<GroupVisibility> find(String text) {
        return Arrays.stream(values())
                .filter(visibility -> visibility.text().equals(text))
                .findFirst();
    }
}
