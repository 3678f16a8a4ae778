package net.openmeet.vocabulary.people;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do who organises something together with its owner. */
public enum OrganiserRole {
    /** Change it as the owner does; but not hand it over, delete it, or say who organises it. */
    CO_ORGANISER("co-organiser"),
    /** Is shown as a host, and sees what organisers see. */
    HOST("host");

    private final String text;

    OrganiserRole(String text) {
        this.text = text;
    }

    /** How it is written in JSON. */
    public String text() {
        return text;
    }

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<OrganiserRole> find(String text) {
        return Arrays.stream(values()).filter(role -> role.text.equals(text)).findFirst();
    }
}
