package net.openmeet.platform.avro;

import org.jspecify.annotations.Nullable;

/** Bytes that are not what they say they are. Trying again never helps. */
public final class MalformedMessageException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedMessageException(String message) {
        this(message, null);
    }

    MalformedMessageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
