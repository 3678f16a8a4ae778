package net.openmeet.atproto.car;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;

/**
 * A CAR file that is in memory: each block is what its CID names.
 *
 * @param blocks in the order of the file
 */
public record Car(List<Cid> roots, Map<Cid, byte[]> blocks) implements Blocks {

    public Car {
        roots = List.copyOf(roots);
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }

    /**
     * Reads a whole file.
     *
     * @throws InvalidAtprotoException where it isn't one, is larger than allowed, or a block isn't what its CID names
     */
    public static Car read(byte[] bytes, CarLimits limits) {
        try {
            CarReader reader = CarReader.of(new ByteArrayInputStream(bytes), limits);
            Map<Cid, byte[]> blocks = new LinkedHashMap<>();
            for (Optional<CarBlock> next = reader.next(); next.isPresent(); next = reader.next()) {
                blocks.put(next.get().cid(), next.get().content());
            }
            return new Car(reader.roots(), blocks);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        section(out, new byte[0], header());
        blocks.forEach((cid, content) -> section(out, cid.bytes(), content));
        return out.toByteArray();
    }

    private byte[] header() {
        return DagCbor.encode(new Data.Fields(Map.of(
                "version",
                new Data.Whole(1),
                "roots",
                new Data.Items(
                        roots.stream().map(cid -> (Data) new Data.Link(cid)).toList()))));
    }

    private static void section(ByteArrayOutputStream out, byte[] cid, byte[] content) {
        int length = cid.length + content.length;
        while (length >= 0x80) {
            out.write(length | 0x80);
            length >>>= 7;
        }
        out.write(length);
        out.writeBytes(cid);
        out.writeBytes(content);
    }

    @Override
    public Optional<byte[]> find(Cid cid) {
        return Optional.ofNullable(blocks.get(cid));
    }
}
