package net.openmeet.vocabulary.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of the seats that are taken beyond a capacity that is lowered. */
public enum LoweredCapacity {
    /** It isn't lowered below the seats that are taken. */
    REFUSE,
    /** Those who came to their seats last wait from then on, at the head of the waitlist. */
    DEMOTE;

    /** How it is written in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<LoweredCapacity> find(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.text().equals(text))
                .findFirst();
    }
}
