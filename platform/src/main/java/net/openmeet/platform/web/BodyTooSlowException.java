package net.openmeet.platform.web;

import java.io.IOException;

/** A body came more slowly than this service waits for. */
final class BodyTooSlowException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooSlowException(BodyPace pace) {
        super("Slower than " + pace);
    }
}
