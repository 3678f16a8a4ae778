package net.openmeet.series.icalendar.web;

import java.util.List;

/** Calendars of board games, as they are sent. */
final class CalendarText {

    /** Twice, on Mondays at six in Berlin. */
    static final String MONDAYS = "RRULE:FREQ=WEEKLY;COUNT=2";

    private CalendarText() {}

    static String of(String... components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n" + String.join("", components)
                + "END:VCALENDAR\r\n";
    }

    static String cancelling(String... components) {
        return of(components).replace("VERSION:2.0\r\n", "VERSION:2.0\r\nMETHOD:CANCEL\r\n");
    }

    /** The games, which begin on 1 March 2038 unless the lines say otherwise. */
    static String games(String uid, int sequence, String... lines) {
        List<String> all = List.of(lines);
        String start = all.stream().anyMatch(line -> line.startsWith("DTSTART"))
                ? ""
                : "DTSTART;TZID=Europe/Berlin:20380301T180000\r\n";
        String duration = all.stream().anyMatch(line -> line.startsWith("DURATION")) ? "" : "DURATION:PT1H\r\n";
        String name = all.stream().anyMatch(line -> line.startsWith("SUMMARY")) ? "" : "SUMMARY:Board games\r\n";
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSEQUENCE:" + sequence + "\r\nDTSTAMP:20260101T000000Z\r\n" + start
                + duration + name + String.join("\r\n", lines) + (lines.length == 0 ? "" : "\r\n") + "END:VEVENT\r\n";
    }
}
