package net.openmeet.series.icalendar;

import java.util.Locale;
import net.openmeet.series.icalendar.file.CalendarComponent;

/** What a VCALENDAR was sent for, its METHOD (RFC 5546 §1.4). */
enum ItipMethod {
    /** To say what takes place: PUBLISH, REQUEST, anything else, or nothing. */
    PUBLICATION,
    /** To call off what is in it, whatever its STATUS. */
    CANCELLATION,
    /** To answer somebody, or to ask: REPLY, COUNTER, DECLINECOUNTER, REFRESH. What is in it is somebody else's. */
    ANSWER;

    static ItipMethod of(CalendarComponent calendar) {
        String method = calendar.first("METHOD")
                .map(line -> line.value().strip().toUpperCase(Locale.ROOT))
                .orElse("");
        return switch (method) {
            case "CANCEL" -> CANCELLATION;
            case "REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH" -> ANSWER;
            default -> PUBLICATION;
        };
    }
}
