package net.openmeet.community.image.picture;

import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import net.openmeet.platform.hash.Sha256;

/**
 * What is served of an image: pixels alone, encoded by us.
 *
 * @param mediaType {@code image/jpeg}, or {@code image/png} where one can see through it
 * @param width of the largest size, in pixels
 * @param height of the largest size, in pixels
 * @param files one for each size
 */
public record Picture(String mediaType, int width, int height, Map<ImageSize, byte[]> files) {

    public Picture {
        files = Map.copyOf(files);
    }

    public byte[] file(ImageSize size) {
        return Objects.requireNonNull(files.get(size));
    }

    /** SHA-256 of all files, in hexadecimal: the name of exactly these bytes. */
    public String hash() {
        return HexFormat.of()
                .formatHex(Sha256.of(file(ImageSize.SMALL), file(ImageSize.MEDIUM), file(ImageSize.LARGE)));
    }
}
