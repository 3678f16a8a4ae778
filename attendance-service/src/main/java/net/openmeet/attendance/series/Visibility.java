package net.openmeet.attendance.series;

/** Who may see an occurrence. */
public enum Visibility {
    PUBLIC,
    /** Whoever has the link. */
    UNLISTED,
    /** Its owner alone; for everybody else it does not exist. */
    PRIVATE
}
