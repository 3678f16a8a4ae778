package net.openmeet.launcher.expand;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of bounded length: what is longer is cut, so that no input fills the memory; a cut line is no valid JSON. */
final class BoundedLines {

    static final int LONGEST = 4_000_000;

    private final Reader reader;

    BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder(256);
        int read = reader.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) read);
            }
            read = reader.read();
        }
        return line.toString();
    }
}
