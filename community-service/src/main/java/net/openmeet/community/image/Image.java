package net.openmeet.community.image;

import java.util.UUID;

/**
 * An image that is served.
 *
 * @param hash SHA-256 of its files, in hexadecimal
 * @param filesId where they are
 * @param mediaType of all of them
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 */
public record Image(String hash, UUID filesId, String mediaType, int width, int height) {}
