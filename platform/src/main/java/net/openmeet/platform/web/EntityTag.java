package net.openmeet.platform.web;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The entity tag of an answer that is made of many things, from what tells their states and without making the answer: versions, ids, counts. 64 bits,
 * which tell one state of one resource from its others.
 */
public final class EntityTag {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;

    private long mixed;

    /**
     * Begins a tag.
     *
     * @param shape another one when the same things look otherwise from now on
     */
    public EntityTag(long shape) {
        with(shape);
    }

    /** Mixes in what comes next, by the finaliser of SplitMix64. */
    public EntityTag with(long value) {
        long z = (mixed ^ value) * FACTOR + FACTOR;
        z = (z ^ (z >>> 30)) * FIRST;
        z = (z ^ (z >>> 27)) * SECOND;
        mixed = z ^ (z >>> 31);
        return this;
    }

    public EntityTag with(UUID id) {
        return with(id.getMostSignificantBits()).with(id.getLeastSignificantBits());
    }

    /** Mixes in a text as it is. */
    public EntityTag with(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        while (bytes.remaining() >= Long.BYTES) {
            with(bytes.getLong());
        }
        while (bytes.hasRemaining()) {
            with(bytes.get());
        }
        return with(text.length);
    }

    /** As {@code ETag} has it. */
    @Override
    public String toString() {
        return '"' + Long.toHexString(mixed) + '"';
    }
}
