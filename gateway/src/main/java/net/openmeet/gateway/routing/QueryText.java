package net.openmeet.gateway.routing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a query says: percent-encoded UTF-8 without control characters. Some servers read anything else, each in its own way. */
final class QueryText {

    private static final int ESCAPE = 3;

    private QueryText() {}

    static boolean isReadable(String query) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded(query)))
                    .chars()
                    .noneMatch(Character::isISOControl);
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return false;
        }
    }

    private static byte[] decoded(String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < query.length(); index++) {
            char character = query.charAt(index);
            if (character == '%') {
                String escape = query.substring(index, Math.min(query.length(), index + ESCAPE));
                bytes.writeBytes(HexFormat.of().parseHex(escape.substring(1)));
                if (escape.length() < ESCAPE) {
                    throw new IllegalArgumentException("An escape ends early");
                }
                index += ESCAPE - 1;
            } else {
                bytes.write(character);
            }
        }
        return bytes.toByteArray();
    }
}
