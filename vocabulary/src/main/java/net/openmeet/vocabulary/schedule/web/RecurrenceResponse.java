package net.openmeet.vocabulary.schedule.web;

import java.util.List;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * What repeats, as it goes out.
 *
 * @param rrules canonical RRULE values
 * @param rdates further dates, ascending
 * @param exdates dates left out, ascending
 */
public record RecurrenceResponse(List<String> rrules, List<String> rdates, List<String> exdates) {

    public static RecurrenceResponse of(Schedule schedule) {
        return new RecurrenceResponse(
                texts(schedule.dates().rules()),
                texts(schedule.dates().dates()),
                texts(schedule.dates().exceptions()));
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
