package net.openmeet.community.image.picture;

/** Why nothing is made of what somebody sent. */
public enum PictureRefusal {
    UNSUPPORTED("unsupported-image", "Send a JPEG, PNG, GIF or WebP."),
    TOO_MANY_PIXELS(
            "too-many-pixels",
            "At most 40 megapixels are taken, 16 of a WebP or a progressive JPEG, and 30,000 pixels to a side."),
    UNREADABLE(
            "unreadable-image",
            "This can't be read as an image: it is damaged, or of a kind that nobody uses on the web.");

    private final String code;
    private final String detail;

    PictureRefusal(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** A sentence for people. */
    public String detail() {
        return detail;
    }
}
