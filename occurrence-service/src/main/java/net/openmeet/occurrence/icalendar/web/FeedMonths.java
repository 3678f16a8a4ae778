package net.openmeet.occurrence.icalendar.web;

import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How far a feed reaches, from {@code ?months=}. */
public final class FeedMonths {

    private FeedMonths() {}

    /**
     * Reads the parameter.
     *
     * @param usual what it is where there is none
     * @param most below 100
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    public static int read(@Nullable String text, int usual, int most) {
        if (text == null) {
            return usual;
        }
        int months = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        if (months < 1 || months > most) {
            throw ProblemException.invalidParameter("months", "Send a number from 1 to " + most + ".");
        }
        return months;
    }
}
