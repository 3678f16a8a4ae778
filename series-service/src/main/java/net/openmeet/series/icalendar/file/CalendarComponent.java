package net.openmeet.series.icalendar.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of a file, such as a VEVENT, as it stands there: its properties, and what is nested in it. */
public final class CalendarComponent {

    private final String name;
    private final int line;
    private final List<ContentLine> properties = new ArrayList<>();
    private final List<BrokenLine> broken = new ArrayList<>();
    private final List<CalendarComponent> children = new ArrayList<>();
    private @Nullable String fault;

    CalendarComponent(String name, int line) {
        this.name = name;
        this.line = line;
    }

    public String name() {
        return name;
    }

    /** Where it begins in the file, from 1. */
    public int line() {
        return line;
    }

    /** Why it can't be trusted as a whole, if it can't; a sentence for people. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** The lines of it that could not be read. */
    public List<BrokenLine> broken() {
        return List.copyOf(broken);
    }

    public List<CalendarComponent> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    public Optional<ContentLine> first(String property) {
        return properties.stream()
                .filter(candidate -> candidate.name().equals(property))
                .findFirst();
    }

    public List<ContentLine> all(String property) {
        return properties.stream()
                .filter(candidate -> candidate.name().equals(property))
                .toList();
    }

    public boolean has(String property) {
        return first(property).isPresent();
    }

    void add(ContentLine property) {
        properties.add(property);
    }

    void add(BrokenLine line) {
        broken.add(line);
    }

    void add(CalendarComponent child) {
        children.add(child);
    }

    void spoilt(String reason) {
        if (fault == null) {
            fault = reason;
        }
    }

    int size() {
        return properties.size() + broken.size();
    }
}
