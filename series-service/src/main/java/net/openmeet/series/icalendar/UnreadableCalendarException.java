package net.openmeet.series.icalendar;

/** A file that can't be taken apart into components. Doesn't leave this package. */
final class UnreadableCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    /** Says where, from line 1, and why, as the rest of a sentence. */
    UnreadableCalendarException(int line, String reason) {
        this("Line " + line + ": " + reason + ".");
    }

    private UnreadableCalendarException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** A sentence for people. */
    String detail() {
        return detail;
    }
}
