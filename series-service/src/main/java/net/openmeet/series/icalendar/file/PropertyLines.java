package net.openmeet.series.icalendar.file;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a file as properties: one at a time, those that a program broke in two without a blank put together again. */
final class PropertyLines implements Iterator<PropertyLines.Line> {

    private static final int LONGEST_LINE = 250_000;
    private static final int MOST_PARTS = 300;

    /**
     * A line.
     *
     * @param number where it begins, from 1
     * @param property empty where it is none
     * @param name its own name, or that of the property before it where it has none that we know
     * @param named whether the name is its own
     */
    record Line(int number, Optional<ContentLine> property, String name, boolean named) {}

    private final UnfoldedLines lines;
    private UnfoldedLines.@Nullable Line ahead;
    private String nameBefore = "";

    PropertyLines(String file) {
        lines = new UnfoldedLines(file);
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Line next() {
        UnfoldedLines.Line line = Objects.requireNonNull(ahead, "The file has ended");
        advance();
        String ownName = new ContentLineScanner(line.text()).name();
        Optional<ContentLine> property =
                parse(Continuation.isOfInterest(ownName) ? joined(line, ownName) : line.text());
        boolean named = property.isPresent() || new ContentLineScanner(line.text()).isNamed();
        nameBefore = named ? ownName : nameBefore;
        return new Line(line.number(), property, nameBefore, named);
    }

    private String joined(UnfoldedLines.Line line, String name) {
        var text = new StringBuilder(line.text());
        int lastLength = line.lastLength();
        for (int parts = 1; parts < MOST_PARTS && ahead != null && !ahead.isBorder(); parts++) {
            Optional<String> glue = Continuation.glue(name, text, lastLength, ahead.text());
            if (glue.isEmpty()) {
                break;
            }
            text.append(glue.get()).append(ahead.text());
            lastLength = ahead.lastLength();
            advance();
        }
        return text.toString();
    }

    private void advance() {
        ahead = lines.hasNext() ? lines.next() : null;
    }

    private static Optional<ContentLine> parse(String line) {
        return ContentLine.parse(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
    }
}
