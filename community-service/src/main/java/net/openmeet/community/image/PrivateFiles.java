package net.openmeet.community.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Files that are one person's, kept where images are and served at no address of theirs. Whoever puts some sees to it that they are removed. */
public interface PrivateFiles {

    /** Keeps a copy of a file; what was kept there before is replaced as a whole. */
    void put(UUID id, String mediaType, Path file) throws IOException;

    /** Opens a file; empty if there is none. */
    Optional<ImageFile> open(UUID id) throws IOException;

    /** Removes a file, if it is there. */
    void remove(UUID id) throws IOException;
}
