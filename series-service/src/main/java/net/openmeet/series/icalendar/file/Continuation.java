package net.openmeet.series.icalendar.file;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a line that is no property goes on with the one before it. Programs break lines without the blank that would say so (RFC 5545
 * §3.1), and leave line ends in texts as they are.
 */
final class Continuation {

    private static final Set<String> DATES = Set.of("DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID");
    private static final Set<String> RULES = Set.of("RRULE", "EXRULE");
    private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "LOCATION");
    private static final Set<String> WORDS =
            Set.of("UID", "DURATION", "STATUS", "CLASS", "SEQUENCE", "DTSTAMP", "TZID");

    private static final Pattern PART_OF_DATES = Pattern.compile("[0-9TZPWDHMS,/+-]+");
    private static final Pattern PART_OF_A_RULE = Pattern.compile("[A-Z0-9=;,+-]+");
    private static final Pattern WORD = Pattern.compile("[A-Z]+");
    private static final int SHORTEST_FOLD = 70;

    private Continuation() {}

    /** Whether a series depends on a property of that name. */
    static boolean isOfInterest(String name) {
        return DATES.contains(name) || RULES.contains(name) || TEXTS.contains(name) || WORDS.contains(name);
    }

    /**
     * What stood between two lines before somebody broke them; empty where they were never one.
     *
     * @param name of the first one's property
     * @param first the first one
     * @param length how many characters the first one's last part has in the file
     */
    static Optional<String> glue(String name, CharSequence first, int length, String next) {
        boolean whole = ContentLine.parse(first.toString()).isPresent();
        if (ContentLine.parse(next).isPresent() || (whole && isDamaged(next))) {
            return Optional.empty();
        }
        boolean full = length >= SHORTEST_FOLD;
        if (TEXTS.contains(name)) {
            return Optional.of(full ? "" : "\\n");
        }
        String part = next.strip();
        boolean fits = (DATES.contains(name) && PART_OF_DATES.matcher(part).matches())
                || (RULES.contains(name) && isPartOfARule(first, part));
        return full || fits || !whole ? Optional.of("") : Optional.empty();
    }

    /** Whether a line is what is left of a property that a series depends on. */
    private static boolean isDamaged(String line) {
        return isOfInterest(new ContentLineScanner(line).name()) && new ContentLineScanner(line).isNamed();
    }

    /** A word alone may be the rest of one, but is more likely the name of a property that went wrong. */
    private static boolean isPartOfARule(CharSequence first, String part) {
        boolean open = ",;=".indexOf(first.charAt(first.length() - 1)) >= 0;
        return PART_OF_A_RULE.matcher(part).matches()
                && (open || !WORD.matcher(part).matches());
    }
}
