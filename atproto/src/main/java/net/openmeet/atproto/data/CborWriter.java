package net.openmeet.atproto.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes values in their one encoding. */
final class CborWriter {

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ITEMS = 4;
    private static final int FIELDS = 5;
    private static final int TAG = 6;
    private static final int LINK_TAG = 42;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    byte[] bytes() {
        return out.toByteArray();
    }

    void write(Data value, int depth) {
        Limits.depth(depth);
        switch (value) {
            case Data.Nothing _ -> out.write(0xf6);
            case Data.Flag flag -> out.write(flag == Data.Flag.TRUE ? 0xf5 : 0xf4);
            case Data.Whole(long number) -> number(number);
            case Data.Text(String text) -> sized(TEXT, text.getBytes(StandardCharsets.UTF_8));
            case Data.Bytes bytes -> sized(BYTES, bytes.value());
            case Data.Link link -> link(link);
            case Data.Items(List<Data> items) -> items(items, depth);
            case Data.Fields(Map<String, Data> fields) -> fields(fields, depth);
        }
    }

    private void number(long number) {
        if (number >= 0) {
            head(UNSIGNED, number);
        } else {
            head(NEGATIVE, -1 - number);
        }
    }

    private void link(Data.Link link) {
        head(TAG, LINK_TAG);
        head(BYTES, 1 + (long) link.cid().bytes().length);
        out.write(0);
        out.writeBytes(link.cid().bytes());
    }

    private void items(List<Data> items, int depth) {
        head(ITEMS, items.size());
        for (Data item : items) {
            write(item, depth + 1);
        }
    }

    private void fields(Map<String, Data> fields, int depth) {
        List<Field> sorted = new ArrayList<>(fields.size());
        fields.forEach((name, value) -> sorted.add(new Field(name.getBytes(StandardCharsets.UTF_8), value)));
        sorted.sort((one, other) -> order(one.name, other.name));
        head(FIELDS, sorted.size());
        for (Field field : sorted) {
            sized(TEXT, field.name);
            write(field.value, depth + 1);
        }
    }

    /** Shorter names come first, and of one length those with lower bytes. */
    static int order(byte[] one, byte[] other) {
        return one.length == other.length ? Arrays.compareUnsigned(one, other) : one.length - other.length;
    }

    private void sized(int major, byte[] content) {
        head(major, content.length);
        out.writeBytes(content);
    }

    private void head(int major, long argument) {
        int type = major << 5;
        if (argument < 24) {
            out.write(type | (int) argument);
        } else if (argument < 1L << 8) {
            head(type | 24, argument, 1);
        } else if (argument < 1L << 16) {
            head(type | 25, argument, 2);
        } else if (argument < 1L << 32) {
            head(type | 26, argument, 4);
        } else {
            head(type | 27, argument, 8);
        }
    }

    private void head(int first, long argument, int size) {
        out.write(first);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            out.write((int) (argument >>> shift));
        }
    }

    private static final class Field {

        private final byte[] name;
        private final Data value;

        private Field(byte[] name, Data value) {
            this.name = name;
            this.value = value;
        }
    }
}
