package net.openmeet.atproto.car;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;

/** Reads a CAR file block by block, so that none has to be in memory as a whole. */
public final class CarReader {

    private static final int MOST_ROOTS = 16;
    private static final int LONGEST_HEADER = 4_096;

    private final InputStream in;
    private final CarLimits limits;
    private final List<Cid> roots;
    private long read;
    private int blocks;

    private CarReader(InputStream in, CarLimits limits) throws IOException {
        this.in = in;
        this.limits = limits;
        this.roots = header();
    }

    /**
     * Reads the header.
     *
     * @throws InvalidAtprotoException where it isn't one of version 1
     * @throws IOException where reading fails
     */
    public static CarReader of(InputStream in, CarLimits limits) throws IOException {
        return new CarReader(in, limits);
    }

    /** What the file says that it is about. */
    public List<Cid> roots() {
        return roots;
    }

    /**
     * The next block, or nothing at the end.
     *
     * @throws InvalidAtprotoException where it isn't one, is larger than allowed, or isn't what its CID names
     * @throws IOException where reading fails
     */
    public Optional<CarBlock> next() throws IOException {
        int length = length(Cid.LENGTH + limits.blockBytes());
        if (length < 0) {
            return Optional.empty();
        }
        if (++blocks > limits.blocks()) {
            throw tooLarge("more than " + limits.blocks() + " blocks");
        }
        if (length < Cid.LENGTH) {
            throw malformed("a block without a CID");
        }
        byte[] section = bytes(length);
        Cid cid = Cid.ofBytes(Arrays.copyOf(section, Cid.LENGTH));
        byte[] content = Arrays.copyOfRange(section, Cid.LENGTH, length);
        if (!cid.names(content)) {
            throw new InvalidAtprotoException(Problem.WRONG_HASH, "A block isn't what its CID names: " + cid);
        }
        return Optional.of(new CarBlock(cid, content));
    }

    private List<Cid> header() throws IOException {
        int length = length(LONGEST_HEADER);
        Data.Fields header = DagCbor.decodeFields(bytes(Math.max(0, length)));
        if (!new Data.Whole(1).equals(header.values().get("version"))
                || !(header.values().get("roots") instanceof Data.Items(List<Data> items))
                || items.size() > MOST_ROOTS) {
            throw malformed("no header of version 1");
        }
        List<Cid> cids = new ArrayList<>();
        for (Data item : items) {
            if (!(item instanceof Data.Link(Cid cid))) {
                throw malformed("a root that is no link");
            }
            cids.add(cid);
        }
        return List.copyOf(cids);
    }

    /** A varint in its shortest form, or -1 at the end. */
    private int length(int most) throws IOException {
        int value = 0;
        for (int shift = 0; shift <= 21; shift += 7) {
            int next = in.read();
            if (next < 0 && shift == 0) {
                return -1;
            }
            if (next < 0 || (next == 0 && shift > 0)) {
                throw malformed("no length");
            }
            read++;
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                if (value > most) {
                    throw tooLarge("a part of " + value + " bytes");
                }
                return value;
            }
        }
        throw tooLarge("a part of more than 28 bits of length");
    }

    private byte[] bytes(int length) throws IOException {
        read += length;
        if (read > limits.bytes()) {
            throw tooLarge("more than " + limits.bytes() + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw malformed("it ends too early");
        }
        return bytes;
    }

    private static InvalidAtprotoException malformed(String what) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not a CAR file: " + what);
    }

    private static InvalidAtprotoException tooLarge(String what) {
        return new InvalidAtprotoException(Problem.TOO_LARGE, "Too large a CAR file: " + what);
    }
}
