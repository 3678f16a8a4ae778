package net.openmeet.atproto.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.syntax.Cid;

/** Reads values in their one encoding, one after another. */
final class CborReader {

    private static final int LINK_TAG = 42;
    private static final Data.Items NO_ITEMS = new Data.Items(List.of());
    private static final Data.Fields NO_FIELDS = new Data.Fields(Map.of());

    private final byte[] in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private int at;
    private int count;

    CborReader(byte[] in) {
        this.in = in;
    }

    void end() {
        if (at != in.length) {
            throw malformed("bytes after the end");
        }
    }

    Data read(int depth) {
        Limits.depth(depth);
        Limits.values(++count);
        int first = next();
        int info = first & 31;
        return switch (first >>> 5) {
            case 0 -> new Data.Whole(argument(info));
            case 1 -> new Data.Whole(-1 - argument(info));
            case 2 -> Data.Bytes.of(bytes(length(info, 1)));
            case 3 -> new Data.Text(text(length(info, 1)));
            case 4 -> items(length(info, 1), depth);
            case 5 -> fields(length(info, 2), depth);
            case 6 -> link(argument(info));
            default -> simple(info);
        };
    }

    private Data items(int size, int depth) {
        if (size == 0) {
            return NO_ITEMS;
        }
        List<Data> items = new ArrayList<>(Math.min(size, Limits.MOST_VALUES));
        for (int i = 0; i < size; i++) {
            items.add(read(depth + 1));
        }
        return new Data.Items(items);
    }

    private Data fields(int size, int depth) {
        if (size == 0) {
            return NO_FIELDS;
        }
        Map<String, Data> fields = LinkedHashMap.newLinkedHashMap(Math.min(size, Limits.MOST_VALUES));
        byte[] previous = null;
        for (int i = 0; i < size; i++) {
            byte[] name = name();
            if (previous != null && CborWriter.order(previous, name) >= 0) {
                throw malformed("names out of order");
            }
            fields.put(decoded(name, 0, name.length), read(depth + 1));
            previous = name;
        }
        return new Data.Fields(fields);
    }

    private byte[] name() {
        int first = next();
        if (first >>> 5 != 3) {
            throw malformed("a name that is no text");
        }
        return bytes(length(first & 31, 1));
    }

    private Data link(long tag) {
        int first = next();
        if (tag != LINK_TAG || first >>> 5 != 2) {
            throw malformed("a tag that isn't a link's");
        }
        byte[] bytes = bytes(length(first & 31, 1));
        if (bytes.length == 0 || bytes[0] != 0) {
            throw malformed("a link without its prefix");
        }
        return new Data.Link(Cid.ofBytes(Arrays.copyOfRange(bytes, 1, bytes.length)));
    }

    private static Data simple(int info) {
        return switch (info) {
            case 20 -> Data.Flag.FALSE;
            case 21 -> Data.Flag.TRUE;
            case 22 -> Data.Nothing.NULL;
            default -> throw malformed("a float, or a simple value that there isn't");
        };
    }

    private String text(int size) {
        int from = skip(size);
        return decoded(in, from, size);
    }

    private String decoded(byte[] bytes, int from, int size) {
        try {
            return utf8.decode(ByteBuffer.wrap(bytes, from, size)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not DAG-CBOR: text that isn't UTF-8", notUtf8);
        }
    }

    private byte[] bytes(int size) {
        int from = skip(size);
        return Arrays.copyOfRange(in, from, from + size);
    }

    private int skip(int size) {
        int from = at;
        at += size;
        return from;
    }

    /** A length that what is left can have: each of them takes so many bytes at least. */
    private int length(int info, int least) {
        long length = argument(info);
        if (length > (in.length - at) / least) {
            throw malformed("more is said than there is");
        }
        return (int) length;
    }

    private long argument(int info) {
        return switch (info) {
            case 24 -> minimal(1, 24);
            case 25 -> minimal(2, 1L << 8);
            case 26 -> minimal(4, 1L << 16);
            case 27 -> minimal(8, 1L << 32);
            case 28, 29, 30, 31 -> throw malformed("no definite length");
            default -> info;
        };
    }

    private long minimal(int size, long least) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = (value << 8) | next();
        }
        if (value < least) {
            throw malformed(value < 0 ? "a number of more than 63 bits" : "a longer length than needed");
        }
        return value;
    }

    private int next() {
        if (at >= in.length) {
            throw malformed("it ends too early");
        }
        return in[at++] & 0xff;
    }

    private static InvalidAtprotoException malformed(String what) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not DAG-CBOR: " + what);
    }
}
