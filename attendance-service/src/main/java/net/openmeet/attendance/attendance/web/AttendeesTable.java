package net.openmeet.attendance.attendance.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.attendance.attendance.Attendee;

/** A list of attendees as CSV (RFC 4180). What a spreadsheet would take for a formula, since somebody called themselves so, is text there. */
final class AttendeesTable {

    private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private AttendeesTable() {}

    static String of(List<Attendee> attendees) {
        return Stream.concat(
                        Stream.of(line(
                                "account", "handle", "name", "status", "guests", "standing", "answers", "checked in")),
                        attendees.stream().map(AttendeesTable::row))
                .collect(Collectors.joining());
    }

    private static String row(Attendee attendee) {
        return line(
                attendee.accountId().toString(),
                Objects.requireNonNullElse(attendee.handle(), ""),
                Objects.requireNonNullElse(attendee.displayName(), "Member"),
                attendee.status().text(),
                Integer.toString(attendee.guests()),
                attendee.standing() ? "yes" : "no",
                attendee.answers().stream()
                        .map(given -> given.question() + " " + given.answer())
                        .collect(Collectors.joining("\n")),
                attendee.noShow() ? "no-show" : Objects.toString(attendee.checkedInAt(), ""));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(AttendeesTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
