package net.openmeet.launcher.expand;

/** A line that says something else than a recurrence set; carries a stable code. */
final class InvalidLineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    InvalidLineException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    String code() {
        return code;
    }
}
