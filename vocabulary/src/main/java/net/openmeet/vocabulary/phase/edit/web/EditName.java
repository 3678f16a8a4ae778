package net.openmeet.vocabulary.phase.edit.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The edits of a series, and of its dates, by the last words of their paths; {@link #EDIT} is the PATCH. */
public enum EditName {
    EDIT,
    EXCLUDE,
    INCLUDE,
    END,
    PAUSE,
    RESUME,
    REVERT,
    RESCHEDULE,
    CANCEL,
    REINSTATE,
    MOVE,
    UNDO,
    MERGE;

    /** How callers write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The edit of that name. */
    public static Optional<EditName> find(String text) {
        return Stream.of(values()).filter(name -> name.text().equals(text)).findFirst();
    }
}
