package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of a file, such as a VEVENT, as it stands there: its properties, and what is nested in it. */
final class CalendarComponent {

    private final String name;
    private final int line;
    private final List<ContentLine> properties = new ArrayList<>();
    private final List<CalendarComponent> children = new ArrayList<>();
    private @Nullable String fault;

    CalendarComponent(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** Where it begins in the file, from 1. */
    int line() {
        return line;
    }

    /** Why it can't be trusted, if it can't. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    List<CalendarComponent> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<ContentLine> first(String property) {
        return properties.stream()
                .filter(candidate -> candidate.name().equals(property))
                .findFirst();
    }

    List<ContentLine> all(String property) {
        return properties.stream()
                .filter(candidate -> candidate.name().equals(property))
                .toList();
    }

    boolean has(String property) {
        return first(property).isPresent();
    }

    void add(ContentLine property) {
        properties.add(property);
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
        return properties.size();
    }
}
