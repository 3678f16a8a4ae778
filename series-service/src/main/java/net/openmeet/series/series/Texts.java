package net.openmeet.series.series;

import org.jspecify.annotations.Nullable;

/** What the records of this package demand of texts; whoever makes them has told the sender before. */
final class Texts {

    private Texts() {}

    static void requireAtMost(int codePoints, @Nullable String text) {
        require(
                text == null || text.codePointCount(0, text.length()) <= codePoints,
                "A text has more than " + codePoints + " characters");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
