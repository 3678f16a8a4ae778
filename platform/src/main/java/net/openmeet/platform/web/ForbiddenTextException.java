package net.openmeet.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A JSON string with a character that no text of ours may have. */
final class ForbiddenTextException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    ForbiddenTextException(JsonParser parser, String message) {
        super(parser, message, String.class);
    }
}
