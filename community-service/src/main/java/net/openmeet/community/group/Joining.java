package net.openmeet.community.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people come to belong to a group. Whoever is invited joins in any case, and nobody else a private one. */
public enum Joining {
    /** Whoever may see it and wants to. */
    OPEN,
    /** Whoever asks, answers its questions, and is approved. */
    REQUEST,
    /** Nobody else. */
    INVITATION;

    /** How it is written in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<Joining> find(String text) {
        return Arrays.stream(values())
                .filter(joining -> joining.text().equals(text))
                .findFirst();
    }
}
