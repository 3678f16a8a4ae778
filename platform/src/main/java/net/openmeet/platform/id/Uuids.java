package net.openmeet.platform.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;

/** Makes identifiers as RFC 9562 describes them. */
public final class Uuids {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {}

    /**
     * A new UUIDv7: its order is the order of creation to a quarter of a microsecond, as far as one clock tells it.
     * Later calls in the same instant are unique but not ordered; nothing may rely on more.
     */
    public static UUID next() {
        return at(Instant.now());
    }

    /**
     * The UUIDv5 of a name: the same namespace and name give the same id everywhere and for ever.
     *
     * @param namespace what kind of name it is, itself a UUID
     * @param name hashed as UTF-8
     */
    public static UUID derived(UUID namespace, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(16 + bytes.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(bytes);
        ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
        return withVersion(5, hash.getLong(), hash.getLong());
    }

    static UUID at(Instant instant) {
        // The 12 bits after the milliseconds hold the fraction of the millisecond (RFC 9562, method 3).
        long fraction = (instant.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI) * 4096 / NANOS_PER_MILLI;
        return withVersion(7, (instant.toEpochMilli() << 16) | fraction, RANDOM.nextLong());
    }

    private static UUID withVersion(long version, long most, long least) {
        return new UUID(
                (most & 0xFFFF_FFFF_FFFF_0FFFL) | (version << 12),
                (least & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
