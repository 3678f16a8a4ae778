package net.openmeet.series.icalendar.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart into its components, within bounds. What stands around the calendars, and damage to one component, costs nothing else.
 * Lives for one file.
 */
public final class CalendarFile {

    private static final int MOST_COMPONENTS = 20_000;
    private static final int MOST_PROPERTIES = 5_000;
    private static final int DEEPEST = 4;

    /** What no alarm has: seen in one that nobody closed, it is the event's. */
    private static final Set<String> NEVER_IN_AN_ALARM =
            Set.of("DTSTART", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID");

    private final List<CalendarComponent> calendars = new ArrayList<>();
    private final Deque<CalendarComponent> open = new ArrayDeque<>();
    private int components;
    private int tooDeep;

    private CalendarFile() {}

    /** The VCALENDARs of a file. */
    public static FileReading read(String text) {
        return new CalendarFile().readAll(text);
    }

    private FileReading readAll(String text) {
        var lines = new PropertyLines(text);
        while (lines.hasNext()) {
            read(lines.next());
            if (components > MOST_COMPONENTS) {
                return new FileReading.Unreadable("There are more than " + MOST_COMPONENTS + " components.");
            }
        }
        while (!open.isEmpty()) {
            closeInnermost("The file ends before its END:" + open.getLast().name() + ".");
        }
        return calendars.isEmpty()
                ? new FileReading.Unreadable("There is no BEGIN:VCALENDAR.")
                : new FileReading.TakenApart(calendars);
    }

    private void read(PropertyLines.Line line) {
        ContentLine property = line.property().orElse(null);
        if (property != null && property.name().equals("BEGIN")) {
            begin(componentName(property), line.number());
        } else if (property != null && property.name().equals("END")) {
            end(componentName(property), line.number());
        } else if (!open.isEmpty() && tooDeep == 0) {
            add(line, property);
        }
    }

    private void begin(String name, int line) {
        if (name.equals("VCALENDAR")) {
            closeAll("Line " + line + ": another VCALENDAR begins before its end.");
        } else if (open.isEmpty()) {
            return;
        } else if (name.equals("VEVENT") || name.equals("VTIMEZONE")) {
            closeDownTo(1, "Line " + line + ": another " + name + " begins before its end.");
        }
        components++;
        if (open.size() == DEEPEST) {
            tooDeep++;
            return;
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
        if (tooDeep > 0 && open.stream().noneMatch(component -> component.name().equals(name))) {
            tooDeep--;
            return;
        }
        int depth = depthOf(name);
        if (depth >= 0) {
            closeDownTo(depth + 1, "Line " + line + ": END:" + name + " stands before its end.");
            open.removeLast();
        }
    }

    private int depthOf(String name) {
        int depth = open.size() - 1;
        Iterator<CalendarComponent> innermostFirst = open.descendingIterator();
        while (innermostFirst.hasNext() && !innermostFirst.next().name().equals(name)) {
            depth--;
        }
        return depth;
    }

    private void closeAll(String reason) {
        closeDownTo(0, reason);
    }

    private void closeDownTo(int depth, String reason) {
        tooDeep = 0;
        while (open.size() > depth) {
            closeInnermost(reason);
        }
    }

    /** An alarm that nobody closed may have swallowed lines of what it is in. */
    private void closeInnermost(String reason) {
        CalendarComponent closed = open.removeLast();
        closed.spoilt(reason);
        if (!open.isEmpty()
                && NEVER_IN_AN_ALARM.stream().anyMatch(closed::has)
                && closed.name().equals("VALARM")) {
            open.getLast().spoilt(reason);
        }
    }

    private void add(PropertyLines.Line line, @Nullable ContentLine property) {
        CalendarComponent component = open.getLast();
        if (component.size() >= MOST_PROPERTIES) {
            component.spoilt("It has more than " + MOST_PROPERTIES + " properties.");
        } else if (property != null) {
            component.add(property);
        } else if (Continuation.isOfInterest(line.name())) {
            component.add(new BrokenLine(line.number(), line.name(), line.named()));
        }
    }

    private static String componentName(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }
}
