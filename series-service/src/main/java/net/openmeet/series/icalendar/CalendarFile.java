package net.openmeet.series.icalendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a file apart into its components, within bounds. Lives for one file. */
final class CalendarFile {

    private static final int MOST_COMPONENTS = 20_000;
    private static final int MOST_PROPERTIES = 5_000;
    private static final int LONGEST_LINE = 250_000;
    private static final int DEEPEST = 4;

    private final List<CalendarComponent> calendars = new ArrayList<>();
    private final Deque<CalendarComponent> open = new ArrayDeque<>();
    private int components;

    private CalendarFile() {}

    /**
     * The VCALENDARs of a file.
     *
     * @throws UnreadableCalendarException where it can't be taken apart
     */
    static List<CalendarComponent> read(String text) {
        var file = new CalendarFile();
        var lines = new UnfoldedLines(text);
        while (lines.hasNext()) {
            file.read(lines.next());
        }
        if (!file.open.isEmpty()) {
            throw new UnreadableCalendarException(
                    file.open.getLast().line(), "BEGIN:" + file.open.getLast().name() + " has no END");
        }
        if (file.calendars.isEmpty()) {
            throw new UnreadableCalendarException(1, "there is no BEGIN:VCALENDAR");
        }
        return file.calendars;
    }

    private void read(UnfoldedLines.Line line) {
        var property = tooLong(line) ? Optional.<ContentLine>empty() : ContentLine.parse(line.text());
        if (property.isPresent() && property.get().name().equals("BEGIN")) {
            begin(componentName(property.get()), line.number());
        } else if (property.isPresent() && property.get().name().equals("END")) {
            end(componentName(property.get()), line.number());
        } else if (open.isEmpty()) {
            throw new UnreadableCalendarException(line.number(), "this is outside of any VCALENDAR");
        } else if (!isAttachment(line)) {
            property.ifPresentOrElse(
                    this::add,
                    () -> open.getLast()
                            .spoilt("Line " + line.number() + (tooLong(line) ? " is too long." : " is no property.")));
        }
    }

    private static boolean tooLong(UnfoldedLines.Line line) {
        return line.text().length() > LONGEST_LINE;
    }

    /** Nobody here reads them, and one that holds a picture is longer than anything else may be. */
    private static boolean isAttachment(UnfoldedLines.Line line) {
        return line.text().regionMatches(true, 0, "ATTACH;", 0, 7);
    }

    private void begin(String name, int line) {
        components++;
        if (components > MOST_COMPONENTS) {
            throw new UnreadableCalendarException(line, "there are more than " + MOST_COMPONENTS + " components");
        }
        if (open.size() == DEEPEST) {
            throw new UnreadableCalendarException(line, "components are nested too deep");
        }
        if (open.isEmpty() != name.equals("VCALENDAR")) {
            throw new UnreadableCalendarException(line, "BEGIN:" + shown(name) + " is in the wrong place");
        }
        var component = new CalendarComponent(name, line);
        if (open.isEmpty()) {
            calendars.add(component);
        } else {
            open.getLast().add(component);
        }
        open.addLast(component);
    }

    private void end(String name, int line) {
        if (open.isEmpty() || !open.getLast().name().equals(name)) {
            throw new UnreadableCalendarException(line, "END:" + shown(name) + " ends nothing that is open");
        }
        open.removeLast();
    }

    private void add(ContentLine property) {
        if (open.getLast().size() < MOST_PROPERTIES) {
            open.getLast().add(property);
        } else {
            open.getLast().spoilt("It has more than " + MOST_PROPERTIES + " properties.");
        }
    }

    private static String componentName(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
