package net.openmeet.community.image.picture;

/** What became of what somebody sent. */
public sealed interface PictureResult {

    /** It is a picture. */
    record Made(Picture picture) implements PictureResult {}

    record Refused(PictureRefusal refusal) implements PictureResult {}

    /** Others' are being made, and too many wait already. */
    record Busy() implements PictureResult {}
}
