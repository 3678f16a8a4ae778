package net.openmeet.series.icalendar;

/** Small properties of a VEVENT. */
final class EventProperties {

    private EventProperties() {}

    /** STATUS: it will not take place, and is to be seen all the same. */
    static boolean isCancelled(CalendarComponent event) {
        return is(event, "STATUS", "CANCELLED");
    }

    /** CLASS: not for everybody's eyes. */
    static boolean isPrivate(CalendarComponent event) {
        return is(event, "CLASS", "PRIVATE") || is(event, "CLASS", "CONFIDENTIAL");
    }

    /** SEQUENCE: which of two components for the same thing is the newer one. */
    static int sequence(CalendarComponent event) {
        return event.first("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static boolean is(CalendarComponent event, String property, String value) {
        return event.first(property)
                .filter(line -> line.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }
}
