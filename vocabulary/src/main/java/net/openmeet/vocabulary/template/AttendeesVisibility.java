package net.openmeet.vocabulary.template;

import com.fasterxml.jackson.annotation.JsonValue;
import net.openmeet.platform.text.KebabCase;

/** Who may see who goes, of those who may see the event. */
public enum AttendeesVisibility {
    /** Every member who sees the event. */
    EVERYBODY,
    /** Who goes, and the organiser. */
    ATTENDEES,
    /** The organiser alone. */
    ORGANISERS;

    /** How it is written in JSON and in databases. */
    @JsonValue
    public String text() {
        return KebabCase.of(this);
    }
}
