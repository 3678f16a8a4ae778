package net.openmeet.series.icalendar;

/** A component that can't become a series. Doesn't leave this package. */
final class UnusableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SkipReason reason;
    private final String detail;

    UnusableEventException(SkipReason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    SkipReason reason() {
        return reason;
    }

    /** A sentence for people. */
    String detail() {
        return detail;
    }
}
