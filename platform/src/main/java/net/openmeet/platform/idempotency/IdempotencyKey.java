package net.openmeet.platform.idempotency;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A caller's key for one request.
 *
 * @param caller the account; keys of different callers have nothing to do with each other
 * @param text what the caller made up: 1 to 255 visible ASCII characters
 */
record IdempotencyKey(UUID caller, String text) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern TEXT = Pattern.compile("[\\x21-\\x7E]{1,255}");

    static boolean isValid(String text) {
        return TEXT.matcher(text).matches();
    }
}
