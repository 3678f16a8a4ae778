package net.openmeet.vocabulary.template.web;

import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.vocabulary.template.RsvpWindow;
import org.jspecify.annotations.Nullable;

/** Reads when answers are taken. */
final class RsvpWindowReader {

    private static final String POINTER = "/rsvpWindow";
    private static final int LONGEST_TEXT = 40;

    private final Violations violations;

    RsvpWindowReader(Violations violations) {
        this.violations = violations;
    }

    /** The window; null for none, also where it says nothing, or after a violation. */
    @Nullable
    RsvpWindow window(@Nullable RsvpWindowBody body) {
        if (body == null) {
            return null;
        }
        NominalDuration opens = duration(POINTER + "/opens", body.opens());
        NominalDuration closes = duration(POINTER + "/closes", body.closes());
        if (opens != null && closes != null && RsvpWindow.length(closes) >= RsvpWindow.length(opens)) {
            violations.add(
                    POINTER + "/closes", "closes-before-it-opens", "It closes later, so less long before the start.");
            return null;
        }
        return opens == null && closes == null ? null : new RsvpWindow(opens, closes);
    }

    private @Nullable NominalDuration duration(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            // A longer text could only be a number with leading zeros.
            NominalDuration duration = NominalDuration.parse(text.length() > LONGEST_TEXT ? "" : text);
            if (RsvpWindow.isAtMost(duration)) {
                return duration;
            }
            violations.add(pointer, "too-long", "At most " + RsvpWindow.LONGEST_DAYS + " days before the start.");
        } catch (InvalidRecurrenceException e) {
            violations.add(pointer, e.code(), "Say how long before the start: " + e.getMessage() + ".", e.suggestion());
        }
        return null;
    }
}
