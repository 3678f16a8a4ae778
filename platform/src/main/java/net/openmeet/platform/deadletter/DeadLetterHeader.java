package net.openmeet.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What is written on a dead letter beside the message's own headers. */
enum DeadLetterHeader {
    /** Class of the exception. */
    EXCEPTION,
    /** What the exception said, its beginning. */
    MESSAGE,
    /** The service that could not handle it. */
    SERVICE,
    TOPIC,
    PARTITION,
    OFFSET,
    /** The original key; absent if there was none. */
    KEY,
    /** Present if the original had no value: a dead letter without one means that it has been dealt with. */
    NO_VALUE,
    /** How often it was tried. */
    ATTEMPTS,
    /** When it was given up: ISO 8601, UTC. */
    FAILED_AT;

    private static final String PREFIX = "dlt_";

    static boolean isOne(Header header) {
        return header.key().startsWith(PREFIX);
    }

    String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    void add(Headers headers, String value) {
        add(headers, value.getBytes(UTF_8));
    }

    void add(Headers headers, byte[] value) {
        headers.add(key(), value);
    }

    byte @Nullable [] bytes(Headers headers) {
        Header header = headers.lastHeader(key());
        return header == null ? null : header.value();
    }

    String text(Headers headers) {
        byte[] value = bytes(headers);
        return value == null ? "" : new String(value, UTF_8);
    }
}
