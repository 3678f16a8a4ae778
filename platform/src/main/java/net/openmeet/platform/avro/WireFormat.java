package net.openmeet.platform.avro;

import java.nio.ByteBuffer;

/** The Confluent wire format: a zero byte, the schema id as four bytes big-endian, the Avro binary. */
final class WireFormat {

    static final int HEADER = 5;
    private static final byte MAGIC = 0;

    private WireFormat() {}

    static byte[] header(int schemaId) {
        return ByteBuffer.allocate(HEADER).put(MAGIC).putInt(schemaId).array();
    }

    static int schemaId(byte[] message) throws MalformedMessageException {
        if (message.length < HEADER || message[0] != MAGIC) {
            throw new MalformedMessageException("The value does not begin with a zero byte and a schema id");
        }
        return ByteBuffer.wrap(message, 1, Integer.BYTES).getInt();
    }
}
