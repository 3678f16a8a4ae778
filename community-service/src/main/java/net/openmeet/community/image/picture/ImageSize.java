package net.openmeet.community.image.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes in which an image is served. None is larger than what was sent. */
public enum ImageSize {
    SMALL(160),
    MEDIUM(480),
    LARGE(1600);

    private final int longestSide;

    ImageSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In pixels, at most. */
    int longestSide() {
        return longestSide;
    }

    /** As paths call it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size of that name; empty if there is none. */
    public static Optional<ImageSize> find(String text) {
        return Arrays.stream(values()).filter(size -> size.text().equals(text)).findFirst();
    }
}
