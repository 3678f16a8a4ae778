package net.openmeet.vocabulary.template;

import com.fasterxml.jackson.annotation.JsonValue;
import net.openmeet.platform.text.KebabCase;

/** Who is told the URI at which to take part, of those who may see the rest. */
public enum OnlineUriVisibility {
    /** Whoever sees the event. */
    EVERYBODY,
    /** Who goes, and the organiser. */
    ATTENDEES;

    /** How it is written in JSON and in databases. */
    @JsonValue
    public String text() {
        return KebabCase.of(this);
    }
}
