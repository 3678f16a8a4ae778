package net.openmeet.embedded;

import java.nio.file.Path;

/** A server did not come up; the message says which, why, and ends with the last lines of its log. */
public final class ServerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }

    public ServerStartException(String message, Path log) {
        super(message + System.lineSeparator() + LogTail.of(log));
    }
}
