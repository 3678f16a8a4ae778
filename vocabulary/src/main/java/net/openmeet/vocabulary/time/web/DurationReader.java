package net.openmeet.vocabulary.time.web;

import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import org.jspecify.annotations.Nullable;

/** Reads how long something lasts, the member {@code duration} of a request. */
public final class DurationReader {

    private static final String POINTER = "/duration";
    private static final int LONGEST_TEXT = 40;

    private final Violations violations;

    public DurationReader(Violations violations) {
        this.violations = violations;
    }

    /** The duration; null after a violation. */
    public @Nullable NominalDuration duration(@Nullable String text) {
        if (text == null) {
            violations.add(POINTER, "required", "Say how long it lasts.", "PT1H");
            return null;
        }
        try {
            // A longer text could only be a number with leading zeros.
            return NominalDuration.parse(text.length() > LONGEST_TEXT ? "" : text);
        } catch (InvalidRecurrenceException e) {
            violations.add(POINTER, e.code(), e.getMessage() + ".", e.suggestion());
            return null;
        }
    }
}
