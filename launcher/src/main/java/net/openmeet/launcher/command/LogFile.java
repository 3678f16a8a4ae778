package net.openmeet.launcher.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A log that is written to, and rolled over, while it is read: of a file that was renamed away, the rest is read before the new
 * one. Read as bytes, so that no character is cut in two and no size matters.
 */
final class LogFile implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Path path;
    private FileChannel file;
    private @Nullable Object key;

    /** Opens it at its beginning. */
    LogFile(Path path) {
        this.path = path;
        try {
            file = FileChannel.open(path);
            key = keyOf(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Prints the last lines that are there now; what comes later is left for {@link #printFresh}. */
    void printEnd(int lines, OutputStream out) {
        try {
            long size = file.size();
            file.position(lines == 0 ? size : beginOfLast(lines, size));
            copy(out);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Prints what was added since the last call. */
    void printFresh(OutputStream out) {
        try {
            if (file.size() < file.position()) {
                file.position(0);
            }
            copy(out);
            Object now = keyOf(path);
            if (now != null && !now.equals(key)) {
                FileChannel next = FileChannel.open(path);
                copy(out);
                file.close();
                file = next;
                key = now;
                copy(out);
            }
        } catch (NoSuchFileException _) {
            // Just being rolled over; the new one is there at the next call.
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void copy(OutputStream out) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (file.read(block) > 0) {
            out.write(block.array(), 0, block.position());
            block.clear();
        }
        out.flush();
    }

    /** Reads backwards, block by block. A line ends with a line feed; the last one may lack it. */
    private long beginOfLast(int lines, long size) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        int wanted = lines;
        for (long end = size; end > 0; end -= BLOCK) {
            long begin = Math.max(0, end - BLOCK);
            block.clear().limit((int) (end - begin));
            while (block.hasRemaining() && file.read(block, begin + block.position()) > 0) {
                // A read may be short.
            }
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n' && begin + i < size - 1 && --wanted == 0) {
                    return begin + i + 1;
                }
            }
        }
        return 0;
    }

    private static @Nullable Object keyOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("The log " + path + " can't be read", cause);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
