package net.openmeet.community.image.web;

import java.time.Instant;
import net.openmeet.community.image.Image;
import net.openmeet.community.image.OwnedImage;
import net.openmeet.community.image.picture.ImageSize;

/**
 * An image that the caller uploaded.
 *
 * @param hash what it is called, for ever
 * @param width of the largest size, in pixels
 * @param height of the largest size, in pixels
 * @param keep whether it stays until it is deleted here
 * @param sentAt when the caller uploaded it last, UTC
 */
record ImageResponse(String hash, String mediaType, int width, int height, boolean keep, Instant sentAt, Links links) {

    /** Where its sizes are, 160, 480 and 1,600 pixels to the longest side at most. */
    record Links(String small, String medium, String large) {}

    static ImageResponse of(OwnedImage owned) {
        Image image = owned.image();
        return new ImageResponse(
                image.hash(),
                image.mediaType(),
                image.width(),
                image.height(),
                owned.kept(),
                owned.sentAt(),
                new Links(
                        path(image.hash(), ImageSize.SMALL),
                        path(image.hash(), ImageSize.MEDIUM),
                        path(image.hash(), ImageSize.LARGE)));
    }

    static String path(String hash, ImageSize size) {
        return "/images/" + hash + "/" + size.text();
    }
}
