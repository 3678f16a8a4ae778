package net.openmeet.community.image;

import java.util.UUID;

/**
 * Somebody uploads an image.
 *
 * @param keep whether it is to stay until they let it go, whoever shows it; else it goes when no account shows it
 */
public record UploadImage(UUID owner, boolean keep) {}
