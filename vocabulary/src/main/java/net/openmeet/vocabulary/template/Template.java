package net.openmeet.vocabulary.template;

import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * The field values that a series gives its occurrences, and those that a standalone event has.
 *
 * @param name title for people, 1 to {@value #LONGEST_NAME} code points on one line
 * @param description plain text or Markdown, at most {@value #LONGEST_DESCRIPTION} code points; empty when there is none
 * @param capacity seats, guests included, 0 to {@value #MOST_SEATS}; null: unlimited
 * @param location where it takes place; null: not said
 */
public record Template(
        String name,
        String description,
        @Nullable Integer capacity,
        @Nullable Location location) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;
    public static final int MOST_SEATS = 1_000_000;

    public Template {
        require(!name.isBlank(), "A name is not blank");
        require(isAtMost(LONGEST_NAME, name), "A name is too long");
        require(isAtMost(LONGEST_DESCRIPTION, description), "A description is too long");
        require(capacity == null || (capacity >= 0 && capacity <= MOST_SEATS), "Capacity out of range");
    }

    private static boolean isAtMost(int codePoints, String text) {
        return text.codePointCount(0, text.length()) <= codePoints;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
