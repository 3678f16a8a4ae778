package net.openmeet.community.image;

import java.time.Instant;

/**
 * An image that somebody uploaded.
 *
 * @param kept whether it stays until they let it go
 * @param sentAt when they uploaded it last
 */
public record OwnedImage(Image image, boolean kept, Instant sentAt) {}
