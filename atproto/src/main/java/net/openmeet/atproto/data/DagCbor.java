package net.openmeet.atproto.data;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.syntax.Cid;

/**
 * DAG-CBOR (ipld.io/specs/codecs/dag-cbor) in the one canonical form (atproto.com/specs/data-model): a value has one encoding, and so one CID. What is encoded otherwise is refused: longer lengths than
 * needed, indefinite ones, keys out of order or twice, floats, tags but 42, text that isn't UTF-8, bytes after the end.
 */
public final class DagCbor {

    private DagCbor() {}

    /** The one encoding. */
    public static byte[] encode(Data value) {
        var writer = new CborWriter();
        writer.write(value, 0);
        return writer.bytes();
    }

    /** The CID of a value. */
    public static Cid cid(Data value) {
        return Cid.of(Cid.Codec.DAG_CBOR, encode(value));
    }

    /**
     * Reads a value.
     *
     * @throws InvalidAtprotoException where the bytes aren't one value in its one encoding
     */
    public static Data decode(byte[] bytes) {
        return decode(bytes, 1).getFirst();
    }

    /**
     * Reads values that follow one another, as a frame's header and body do.
     *
     * @throws InvalidAtprotoException where the bytes aren't as many values in their one encoding
     */
    public static List<Data> decode(byte[] bytes, int count) {
        var reader = new CborReader(bytes);
        List<Data> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(reader.read(0));
        }
        reader.end();
        return List.copyOf(values);
    }

    /**
     * Reads a map.
     *
     * @throws InvalidAtprotoException where the bytes aren't one map in its one encoding
     */
    public static Data.Fields decodeFields(byte[] bytes) {
        if (decode(bytes) instanceof Data.Fields fields) {
            return fields;
        }
        throw new InvalidAtprotoException(Problem.MALFORMED, "Not a map");
    }
}
