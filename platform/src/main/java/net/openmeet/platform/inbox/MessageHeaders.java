package net.openmeet.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a message that anybody may have written. */
final class MessageHeaders {

    private static final int LONGEST = 512;
    private static final int UUID_LENGTH = 36;

    private MessageHeaders() {}

    /** The record type that the message says it is. */
    static String type(ConsumerRecord<?, ?> message) {
        return required(message, "ce_type");
    }

    /** The id by which a second delivery is told from a second message. */
    static UUID id(ConsumerRecord<?, ?> message) {
        String text = required(message, "ce_id");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The header ce_id is not a UUID", e);
        }
    }

    /** What the message is about, as its key says. */
    static UUID key(ConsumerRecord<?, ?> message) {
        if (!(message.key() instanceof byte[] key) || key.length != UUID_LENGTH) {
            throw new UnprocessableMessageException("The key is not a UUID");
        }
        try {
            return UUID.fromString(new String(key, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The key is not a UUID", e);
        }
    }

    /** The text of a header; null if there is none, or none that is short UTF-8. */
    static @Nullable String text(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length > LONGEST) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.value()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String required(ConsumerRecord<?, ?> message, String name) {
        String text = text(message, name);
        if (text == null || text.isBlank()) {
            throw new UnprocessableMessageException("The header " + name + " is missing or not short UTF-8 text");
        }
        return text;
    }
}
