package net.openmeet.community.image;

import java.util.UUID;
import net.openmeet.platform.id.Uuids;

/**
 * An image that is served.
 *
 * @param hash SHA-256 of its files, in hexadecimal
 * @param filesId where they are
 * @param mediaType of all of them
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 */
public record Image(String hash, UUID filesId, String mediaType, int width, int height) {

    private static final UUID IMAGES = UUID.fromString("6f1f7c52-6d0e-5c0f-8a58-1f4b2f4f3a11");

    /** The id by which moderators know it, however often it is stored again. */
    public UUID thing() {
        return Uuids.derived(IMAGES, hash);
    }
}
