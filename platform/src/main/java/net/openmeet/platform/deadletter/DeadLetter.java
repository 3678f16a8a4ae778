package net.openmeet.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A message that a service could not handle. Texts are cut to 1,000 characters, because anybody may have written them.
 *
 * @param id the message's id ({@code ce_id}); where it came without one, its place, {@code <topic>-<partition>@<offset>}
 * @param deadLetterTopic where it is kept
 * @param service which service could not handle it
 * @param type what it says it is ({@code ce_type}), "" if it doesn't
 * @param topic where it came from
 * @param place partition and offset there
 * @param key its key there, "" if it had none
 * @param attempts how often it was tried
 * @param exception class of what went wrong
 * @param reason what the exception said
 * @param failedAt when it was given up: ISO 8601, UTC
 */
public record DeadLetter(
        String id,
        String deadLetterTopic,
        String service,
        String type,
        String topic,
        String place,
        String key,
        String attempts,
        String exception,
        String reason,
        String failedAt) {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_VALUE = 4096;

    /**
     * All there is to know of one.
     *
     * @param headers every header as text
     * @param size bytes of the value
     * @param value the value in hexadecimal, its first 4,096 bytes
     */
    public record Content(DeadLetter letter, Map<String, String> headers, int size, String value) {}

    static DeadLetter of(ConsumerRecord<byte[], byte[]> message) {
        Headers headers = message.headers();
        return new DeadLetter(
                id(message),
                message.topic(),
                cut(DeadLetterHeader.SERVICE.text(headers)),
                text(headers.lastHeader("ce_type")),
                cut(DeadLetterHeader.TOPIC.text(headers)),
                cut(DeadLetterHeader.PARTITION.text(headers) + "@" + DeadLetterHeader.OFFSET.text(headers)),
                cut(DeadLetterHeader.KEY.text(headers)),
                cut(DeadLetterHeader.ATTEMPTS.text(headers)),
                cut(DeadLetterHeader.EXCEPTION.text(headers)),
                cut(DeadLetterHeader.MESSAGE.text(headers)),
                cut(DeadLetterHeader.FAILED_AT.text(headers)));
    }

    static Content contentOf(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(cut(header.key()), text(header)));
        byte[] value = message.value();
        String hex = HexFormat.of().formatHex(value, 0, Math.min(value.length, LONGEST_VALUE));
        return new Content(of(message), headers, value.length, hex);
    }

    static String id(ConsumerRecord<byte[], byte[]> message) {
        return message.key() == null ? "" : cut(new String(message.key(), UTF_8));
    }

    private static String text(Header header) {
        return header == null || header.value() == null ? "" : cut(new String(header.value(), UTF_8));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
