package net.openmeet.occurrence.attendance;

import java.util.Locale;

/** Where an account stands with an occurrence, as attendance-service decided it. */
public enum StandingStatus {
    /** No answer, or taken back; or the organiser declined it. */
    NONE,
    GOING,
    WAITLISTED,
    /** Waits for the organiser's approval. */
    PENDING,
    INTERESTED,
    NOT_GOING;

    /** How it is written in the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
