package net.openmeet.platform.erasure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a column's values when the account that they name goes into another one. */
enum MergeRule {
    /** {@code moves}: the survivor stands there. Where a unique key has the survivor already, that row stays and the other goes. */
    MOVES,
    /** {@code dropped}: the rows that name the account are deleted. */
    DROPPED,
    /** {@code decided}: a {@link Merges} of the service sees to it. */
    DECIDED,
    /** {@code renewed}: whose service it is tells it anew, which has to be noticed as a change. */
    RENEWED;

    static Optional<MergeRule> find(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
