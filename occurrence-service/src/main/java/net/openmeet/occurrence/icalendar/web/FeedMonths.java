package net.openmeet.occurrence.icalendar.web;

import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How far a feed reaches, from {@code ?months=}. */
final class FeedMonths {

    private static final int DEFAULT = 24;

    private FeedMonths() {}

    /**
     * Reads the parameter; {@value #DEFAULT} where there is none.
     *
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    static int read(@Nullable String text) {
        if (text == null) {
            return DEFAULT;
        }
        int months = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        if (months < 1 || months > FeedRange.MOST_MONTHS) {
            throw ProblemException.invalidParameter("months", "Send a number from 1 to " + FeedRange.MOST_MONTHS + ".");
        }
        return months;
    }
}
