package net.openmeet.vocabulary.template;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
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

    /** Reads {@link #text}; empty for any other text. */
    public static Optional<AttendanceMode> find(String text) {
        return Arrays.stream(values()).filter(mode -> mode.text().equals(text)).findFirst();
    }
}
