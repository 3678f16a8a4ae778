package net.openmeet.attendance.standing;

import java.util.List;

/**
 * A standing answer, with the name that its series has.
 *
 * @param slug of the series
 * @param exceptions RecurrenceIds of the dates that it doesn't answer, in their order
 */
public record StandingAnswerView(String slug, StandingAnswer answer, List<String> exceptions) {

    public StandingAnswerView {
        exceptions = List.copyOf(exceptions);
    }
}
