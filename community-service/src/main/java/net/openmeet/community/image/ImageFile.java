package net.openmeet.community.image;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is being read, to be closed by whoever opened it. Never in memory as a whole: everybody may ask for it at once.
 *
 * @param length in bytes
 */
public record ImageFile(InputStream content, long length) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
