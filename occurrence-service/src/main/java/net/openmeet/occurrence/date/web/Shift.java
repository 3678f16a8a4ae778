package net.openmeet.occurrence.date.web;

import java.time.LocalDateTime;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.time.web.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * How much later something takes place, on the clocks of the place.
 *
 * @param days negative: earlier
 * @param seconds besides; of the same sign
 */
record Shift(long days, long seconds) {

    private static final String POINTER = "/by";
    private static final int LONGEST_TEXT = 40;

    /** Reads {@code P1W}, {@code PT30M}, {@code -P1DT2H}; null after a violation. */
    static @Nullable Shift read(@Nullable String text, Violations violations) {
        if (text == null) {
            violations.add(POINTER, "required", "Say by how much.", "PT30M");
            return null;
        }
        boolean isEarlier = text.startsWith("-");
        try {
            // A longer text could only be a number with leading zeros.
            NominalDuration amount =
                    NominalDuration.parse(text.length() > LONGEST_TEXT ? "" : isEarlier ? text.substring(1) : text);
            return isEarlier
                    ? new Shift(-amount.days(), -amount.seconds())
                    : new Shift(amount.days(), amount.seconds());
        } catch (InvalidRecurrenceException e) {
            violations.add(POINTER, e.code(), e.getMessage() + ".", e.suggestion());
            return null;
        }
    }

    /**
     * When that takes place that took place at {@code current}.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 where it can't
     */
    Timing appliedTo(Timing current) {
        var violations = new Violations();
        RecurrenceId start = current.start();
        if (start.isAllDay() && seconds != 0) {
            violations.add(POINTER, "not-whole-days", start + " is all-day, and moves by whole days.", "P1D");
        }
        LocalDateTime moved = start.localDateTime().plusDays(days).plusSeconds(seconds);
        String text = start.isAllDay() ? moved.toLocalDate().toString() : moved.toString();
        RecurrenceId after = new DateReader(violations).date(POINTER, text);
        violations.throwIfAny();
        return after == null ? current : new Timing(after, current.zone(), current.duration());
    }
}
