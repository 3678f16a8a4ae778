package net.openmeet.embedded;

/** Mails that were kept can't be read any more. */
public final class MailUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
