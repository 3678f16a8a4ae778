package net.openmeet.series.series;

/** Who may see a series. */
public enum Visibility {
    /** Everybody; it is in lists. */
    PUBLIC,
    /** Whoever has the link, which can't be guessed; it is in no list but its owner's. */
    UNLISTED,
    /** Its owner alone. To all others it doesn't exist. */
    PRIVATE
}
