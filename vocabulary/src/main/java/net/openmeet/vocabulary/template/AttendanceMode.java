package net.openmeet.vocabulary.template;

import com.fasterxml.jackson.annotation.JsonValue;
import net.openmeet.platform.text.KebabCase;

/** How people take part. */
public enum AttendanceMode {
    /** They come to a place. */
    IN_PERSON,
    /** They come to a URI. */
    ONLINE,
    /** As they like. */
    HYBRID;

    /** How it is written in JSON and in databases. */
    @JsonValue
    public String text() {
        return KebabCase.of(this);
    }
}
