package net.openmeet.community.image;

import net.openmeet.community.image.picture.PictureRefusal;

/** What became of {@link UploadImage}. */
public sealed interface UploadResult {

    /** It is served from now on, or was already. */
    record Uploaded(OwnedImage image) implements UploadResult {}

    record Refused(PictureRefusal refusal) implements UploadResult {}

    /** The account has as many images as it may have. */
    record TooMany(int most) implements UploadResult {}

    /** Others' are being read, or another one of the same account. */
    record Busy() implements UploadResult {}

    /** Files can't be kept at the moment. */
    record NoStorage() implements UploadResult {}
}
