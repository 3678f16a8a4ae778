package net.openmeet.series.icalendar.file;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, folds undone (RFC 5545 §3.1), one at a time and each with its number, blank ones left out. Blanks that every line begins
 * with are no folds, but what is left of pasting.
 */
final class UnfoldedLines implements Iterator<UnfoldedLines.Line> {

    private static final Pattern BORDER =
            Pattern.compile("[\\s\u00A0\uFEFF]*+(?:BEGIN|END)\\s*+:", Pattern.CASE_INSENSITIVE);

    /**
     * An unfolded line.
     *
     * @param number where it begins, from 1
     * @param lastLength how many characters its last part has in the file
     */
    record Line(int number, String text, int lastLength) {

        /** BEGIN or END of a component: nobody folds them, and what follows is a line of its own. */
        boolean isBorder() {
            return BORDER.matcher(text).lookingAt();
        }
    }

    private final Iterator<String> physical;
    private final int indentation;
    private int number;
    private @Nullable String ahead;

    UnfoldedLines(String file) {
        indentation = indentation(file);
        physical = file.lines().iterator();
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Line next() {
        if (ahead == null) {
            throw new NoSuchElementException("The file has ended");
        }
        var first = new Line(number, ahead, ahead.length());
        advance();
        return first.isBorder() ? first : unfolded(first);
    }

    private Line unfolded(Line first) {
        int lastLength = first.lastLength();
        var text = new StringBuilder(first.text());
        while (ahead != null && isFold(ahead)) {
            lastLength = ahead.length();
            text.append(ahead, 1, ahead.length());
            advance();
        }
        return new Line(first.number(), text.toString(), lastLength);
    }

    private void advance() {
        ahead = null;
        while (ahead == null && physical.hasNext()) {
            number++;
            String line = physical.next();
            String moved = line.substring(Math.min(indentation, line.length()));
            ahead = moved.isBlank() && !isFold(moved) ? null : moved;
        }
    }

    private static int indentation(String file) {
        return file.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(UnfoldedLines::blanks)
                .min()
                .orElse(0);
    }

    private static int blanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && isFold(line.substring(blanks, blanks + 1))) {
            blanks++;
        }
        return blanks;
    }

    private static boolean isFold(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
