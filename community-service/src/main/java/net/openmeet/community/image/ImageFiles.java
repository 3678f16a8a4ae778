package net.openmeet.community.image;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.picture.ImageSize;

/**
 * Where the files of images are kept. Whoever puts some has said before that they are to be removed unless an image has them: nobody lists what is
 * there.
 */
public interface ImageFiles {

    /** Keeps a file; what was kept there before is replaced as a whole. */
    void put(UUID filesId, ImageSize size, String mediaType, byte[] file) throws IOException;

    /** Opens a file; empty if there is none. */
    Optional<ImageFile> open(UUID filesId, ImageSize size) throws IOException;

    /** Removes the files of all sizes, as far as they are there. */
    void remove(UUID filesId) throws IOException;
}
