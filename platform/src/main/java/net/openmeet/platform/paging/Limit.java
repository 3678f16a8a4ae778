package net.openmeet.platform.paging;

import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How many items a page may have, from {@code ?limit=}; a parameter of handler methods.
 *
 * @param value 1 to {@value #MOST}
 */
public record Limit(int value) {

    /** The query parameter. */
    public static final String PARAMETER = "limit";

    /** The largest limit. */
    public static final int MOST = 200;

    /** The limit of those who send none. */
    public static final int DEFAULT = 50;

    public Limit {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("A limit is 1 to " + MOST + ", not " + value);
        }
    }

    static Limit parse(@Nullable String text) {
        if (text == null) {
            return new Limit(DEFAULT);
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw ProblemException.invalidParameter(PARAMETER, "Send a number from 1 to " + MOST + ".");
        }
        return new Limit(Integer.parseInt(text));
    }
}
