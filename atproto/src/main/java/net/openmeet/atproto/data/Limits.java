package net.openmeet.atproto.data;

import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;

/**
 * What one value may have, so that a few bytes don't become many. No record that people write comes near: a megabyte is the most that servers
 * take.
 */
final class Limits {

    static final int DEEPEST = 64;
    static final int MOST_VALUES = 131_072;

    private Limits() {}

    static void depth(int depth) {
        if (depth > DEEPEST) {
            throw new InvalidAtprotoException(Problem.TOO_LARGE, "More than " + DEEPEST + " levels");
        }
    }

    static void values(int count) {
        if (count > MOST_VALUES) {
            throw new InvalidAtprotoException(Problem.TOO_LARGE, "More than " + MOST_VALUES + " values");
        }
    }
}
