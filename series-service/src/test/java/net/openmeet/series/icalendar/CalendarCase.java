package net.openmeet.series.icalendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calendar as people have them, and what is right to make of it. The files in {@code calendars/cases} hold one kind each: {@code == name},
 * then lines {@code key: value} that say what is expected, a blank line, and the calendar. A calendar without BEGIN:VCALENDAR is put into one.
 * Abbreviations: {@code %EU name}, {@code %UK name} and {@code %US name} stand for a VTIMEZONE of that TZID, {@code %CR} ends lines by CR alone.
 */
record CalendarCase(String kind, String name, Map<String, String> expected, String calendar) {

    private static final List<String> KINDS =
            List.of("dates", "versions", "strictness", "zones", "silence", "rules", "overrides", "durations");

    static Stream<CalendarCase> all() {
        return KINDS.stream().flatMap(CalendarCase::of);
    }

    /** What is expected under a key, as words. */
    Optional<List<String>> words(String key) {
        return Optional.ofNullable(expected.get(key))
                .map(value -> value.isEmpty() ? List.of() : List.of(value.split(" ")));
    }

    Optional<ZoneId> timeZone() {
        return Optional.ofNullable(expected.get("timeZone")).map(ZoneId::of);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }

    static Stream<CalendarCase> of(String kind) {
        var cases = new ArrayList<CalendarCase>();
        for (String block : text("/calendars/cases/" + kind + ".txt").split("(?m)^== ", -1)) {
            if (!block.isBlank()) {
                cases.add(parse(kind, block));
            }
        }
        return cases.stream();
    }

    private static CalendarCase parse(String kind, String block) {
        String[] parts = block.split("\n\n", 2);
        var expected = new LinkedHashMap<String, String>();
        parts[0].lines()
                .skip(1)
                .forEach(line -> expected.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        return new CalendarCase(
                kind, parts[0].lines().findFirst().orElseThrow(), expected, calendar(parts[1].stripTrailing()));
    }

    private static String calendar(String text) {
        boolean carriageReturns = text.startsWith("%CR\n");
        String whole = text.contains("BEGIN:VCALENDAR") || text.startsWith("%NONE")
                ? text
                : "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n" + text + "\nEND:VCALENDAR";
        String lines = whole.replaceFirst("%CR\n|%NONE\n?", "")
                .replaceAll(
                        "(?m)^%EU (.*)$", zone("+0100", "+0200", "030000", "020000", "10;BYDAY=-1SU", "3;BYDAY=-1SU"))
                .replaceAll(
                        "(?m)^%UK (.*)$", zone("+0000", "+0100", "020000", "010000", "10;BYDAY=-1SU", "3;BYDAY=-1SU"))
                .replaceAll(
                        "(?m)^%US (.*)$", zone("-0500", "-0400", "020000", "020000", "11;BYDAY=1SU", "3;BYDAY=2SU"));
        return lines.replace("\n", carriageReturns ? "\r" : "\r\n") + (carriageReturns ? "\r" : "\r\n");
    }

    private static String zone(
            String standard, String daylight, String backAt, String forwardAt, String back, String forward) {
        return "BEGIN:VTIMEZONE\nTZID:$1\nBEGIN:STANDARD\nDTSTART:16010101T" + backAt + "\nTZOFFSETFROM:" + daylight
                + "\nTZOFFSETTO:" + standard + "\nRRULE:FREQ=YEARLY;BYMONTH=" + back
                + "\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T" + forwardAt + "\nTZOFFSETFROM:" + standard
                + "\nTZOFFSETTO:" + daylight + "\nRRULE:FREQ=YEARLY;BYMONTH=" + forward
                + "\nEND:DAYLIGHT\nEND:VTIMEZONE";
    }

    private static String text(String path) {
        try (InputStream file = Objects.requireNonNull(CalendarCase.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
