package net.openmeet.series.icalendar;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a file, folds undone (RFC 5545 §3.1), one at a time and each with its number, blank ones left out. */
final class UnfoldedLines implements Iterator<UnfoldedLines.Line> {

    /**
     * An unfolded line.
     *
     * @param number where it begins, from 1
     */
    record Line(int number, String text) {}

    private final Iterator<String> physical;
    private int number;
    private @Nullable String ahead;

    UnfoldedLines(String file) {
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
        int begin = number;
        var text = new StringBuilder(ahead);
        advance();
        while (ahead != null && isFold(ahead)) {
            text.append(ahead, 1, ahead.length());
            advance();
        }
        return new Line(begin, text.toString());
    }

    private void advance() {
        ahead = null;
        while (ahead == null && physical.hasNext()) {
            number++;
            var line = physical.next();
            ahead = line.isBlank() && !isFold(line) ? null : line;
        }
    }

    private static boolean isFold(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
