package net.openmeet.occurrence.occurrence;

import java.util.Locale;

/** Where an occurrence is in its life. */
public enum OccurrenceStatus {
    SCHEDULED,
    /** Doesn't take place; stays visible. */
    CANCELLED,
    /** Took place and is over. */
    COMPLETED;

    /** How it is written in JSON and in the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #text}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static OccurrenceStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
