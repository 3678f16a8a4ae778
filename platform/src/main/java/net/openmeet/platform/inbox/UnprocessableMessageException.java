package net.openmeet.platform.inbox;

/** Says that a message can never be handled, however often it is tried; the reason travels to the dead-letter topic. */
public final class UnprocessableMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnprocessableMessageException(String reason) {
        super(reason);
    }

    public UnprocessableMessageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
