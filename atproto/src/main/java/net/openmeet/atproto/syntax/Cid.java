package net.openmeet.atproto.syntax;

import java.util.Arrays;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.Sha256;

/**
 * The name of some bytes by their hash, in the one form that AT Protocol blesses (atproto.com/specs/data-model#link-and-cid-formats): CIDv1, SHA-256, of DAG-CBOR or of raw
 * bytes; base 32 as text. Equal content has equal CIDs in anybody's repository: a version, never an identity.
 */
public final class Cid {

    /** How many bytes each has. */
    public static final int LENGTH = 36;

    private static final int DIGEST_AT = 4;
    private static final int TEXT_LENGTH = 59;

    private final byte[] bytes;

    private Cid(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What the bytes are that a CID names. */
    public enum Codec {
        DAG_CBOR(0x71),
        RAW(0x55);

        private final byte code;

        Codec(int code) {
            this.code = (byte) code;
        }
    }

    /** The CID of these bytes. */
    public static Cid of(Codec codec, byte[] content) {
        byte[] bytes = new byte[LENGTH];
        bytes[0] = 1;
        bytes[1] = codec.code;
        bytes[2] = 0x12;
        bytes[3] = 32;
        System.arraycopy(Sha256.of(content), 0, bytes, DIGEST_AT, 32);
        return new Cid(bytes);
    }

    /**
     * Reads its text.
     *
     * @throws InvalidAtprotoException where it isn't one in the blessed form
     */
    public static Cid parse(String text) {
        if (text.length() != TEXT_LENGTH || text.charAt(0) != 'b') {
            throw Syntax.not("a CID", text);
        }
        return ofBytes(Base32.decode(text.substring(1)));
    }

    /**
     * Reads its bytes.
     *
     * @throws InvalidAtprotoException where they aren't one in the blessed form
     */
    public static Cid ofBytes(byte[] bytes) {
        if (bytes.length != LENGTH
                || bytes[0] != 1
                || (bytes[1] != Codec.DAG_CBOR.code && bytes[1] != Codec.RAW.code)
                || bytes[2] != 0x12
                || bytes[3] != 32) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not a CIDv1 of SHA-256 over DAG-CBOR or raw bytes");
        }
        return new Cid(bytes.clone());
    }

    /** Whether these are the bytes that it names. */
    public boolean names(byte[] content) {
        return Arrays.equals(bytes, DIGEST_AT, LENGTH, Sha256.of(content), 0, 32);
    }

    /** Its 36 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cid that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return (bytes[4] << 24) | ((bytes[5] & 0xff) << 16) | ((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff);
    }

    @Override
    public String toString() {
        return "b" + Base32.encode(bytes);
    }
}
