package net.openmeet.occurrence.attendance;

import java.util.Locale;

/** Where an account stands with an occurrence, as attendance-service decided it. */
public enum StandingStatus {
    /** No answer, or taken back; or the organiser declined it. */
    NONE,
    /** Has a seat, also where they are asked whether they come all the same. */
    GOING,
    /** Waits for a seat, or is offered one. */
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
