package net.openmeet.series.icalendar;

/** Small properties of a VEVENT, and of the VCALENDAR around it. */
final class EventProperties {

    private EventProperties() {}

    /** STATUS: it will not take place, and is to be seen all the same. */
    static boolean isCancelled(CalendarComponent event) {
        return is(event, "STATUS", "CANCELLED");
    }

    /** METHOD of a VCALENDAR (RFC 5546 §3.2.5): it was sent to call off its events, whatever their STATUS. */
    static boolean isCancellation(CalendarComponent calendar) {
        return is(calendar, "METHOD", "CANCEL");
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

    private static boolean is(CalendarComponent component, String property, String value) {
        return component
                .first(property)
                .filter(line -> line.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }
}
