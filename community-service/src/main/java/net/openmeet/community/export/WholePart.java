package net.openmeet.community.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Arrays;

/** Looks, while something is written, how much it is and how it ends. */
final class WholePart extends OutputStream {

    /** More than anybody has; a service that goes mad fills no disk. */
    static final long MOST_BYTES = 256L * 1024 * 1024;

    private final OutputStream to;
    private final byte[] end;
    private byte[] last = {};
    private long bytes;

    WholePart(OutputStream to, byte[] end) {
        this.to = to;
        this.end = end;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        bytes += length;
        if (bytes > MOST_BYTES) {
            throw new IOException("More than " + MOST_BYTES + " bytes");
        }
        to.write(some, from, length);
        byte[] joined = Arrays.copyOf(last, last.length + Math.min(length, end.length));
        int tail = joined.length - last.length;
        System.arraycopy(some, from + length - tail, joined, last.length, tail);
        last = Arrays.copyOfRange(joined, Math.max(0, joined.length - end.length), joined.length);
    }

    /** Fails unless it ended as it had to. */
    void check(URI source) throws IOException {
        if (!Arrays.equals(last, end)) {
            throw new IOException("What " + source + " told broke off");
        }
    }
}
