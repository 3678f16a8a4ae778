package net.openmeet.vocabulary.template;

import com.fasterxml.jackson.annotation.JsonValue;
import net.openmeet.platform.text.KebabCase;

/** What becomes of the seats of those who don't say in time that they come all the same, after a change that may decide whether they do. */
public enum UnconfirmedSeats {
    /** They stay theirs. */
    KEPT,
    /** Whoever waits gets them. */
    GIVEN_ON;

    /** How it is written in JSON and in databases. */
    @JsonValue
    public String text() {
        return KebabCase.of(this);
    }
}
