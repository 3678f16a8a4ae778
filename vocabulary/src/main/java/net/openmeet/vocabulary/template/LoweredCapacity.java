package net.openmeet.vocabulary.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** What becomes of the seats that are taken beyond a capacity that is lowered. */
public enum LoweredCapacity {
    /** It isn't lowered below the seats that are taken. */
    REFUSE,
    /** Those who came to their seats last wait from then on, at the head of the waitlist. */
    DEMOTE;

    /**
     * Whether a capacity isn't changed like that while so many seats are taken.
     *
     * @param before null: unlimited, as {@code after}
     */
    public boolean forbids(@Nullable Integer before, @Nullable Integer after, IntSupplier seatsTaken) {
        return this == REFUSE && after != null && (before == null || after < before) && seatsTaken.getAsInt() > after;
    }

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
