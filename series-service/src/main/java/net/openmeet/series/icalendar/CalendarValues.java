package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.file.ContentLine;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** The values of a property that lists dates, times or periods: EXDATE, RDATE (RFC 5545 §3.8.5). */
final class CalendarValues {

    /**
     * A value.
     *
     * @param text as it is written
     * @param end what stands after the slash of a period
     */
    record Value(String text, CalendarTime start, Optional<String> end, ContentLine line) {

        /** How long a period lasts; empty for what is none. */
        Optional<NominalDuration> duration(SeriesClock clock, TimeReader times) {
            return end.flatMap(written -> written.startsWith("P")
                            ? ComponentDuration.parse(written)
                            : until(times.read(written, line), clock))
                    .flatMap(duration -> ComponentDuration.fitting(duration, clock));
        }

        private Optional<NominalDuration> until(Reading<CalendarTime> until, SeriesClock clock) {
            return switch (until) {
                case Reading.Read<CalendarTime>(var time) -> ComponentDuration.between(start, time, clock);
                case Reading.Unusable<CalendarTime> unusable -> Optional.empty();
            };
        }
    }

    private CalendarValues() {}

    /** The values, in the order of the file; unusable where there are more than a schedule may have. Warns of each that can't be read. */
    static Reading<List<Value>> of(
            CalendarComponent component, String property, TimeReader times, SeriesWarnings warnings) {
        var values = new ArrayList<Value>();
        List<Text> texts = component.all(property).stream()
                .flatMap(line -> Stream.of(line.value().split(","))
                        .filter(text -> !text.isBlank())
                        .map(text -> new Text(text.strip(), line)))
                .limit(ScheduleProposal.MOST_DATES + 1L)
                .toList();
        if (texts.size() > ScheduleProposal.MOST_DATES) {
            return Reading.unusable(
                    SkipReason.UNSUPPORTED_SCHEDULE,
                    "It has more than " + ScheduleProposal.MOST_DATES + " values of " + property + ".");
        }
        for (Text text : texts) {
            String[] parts = text.value().split("/", 2);
            times.read(parts[0], text.line())
                    .handle(
                            start -> values.add(new Value(
                                    text.value(),
                                    start,
                                    parts.length == 2 ? Optional.of(parts[1]) : Optional.empty(),
                                    text.line())),
                            detail -> warnings.addOnce(
                                    ImportWarning.Kind.DATE_NOT_TAKEN_OVER,
                                    property + " was not taken over: " + detail));
        }
        return Reading.of(values);
    }

    private record Text(String value, ContentLine line) {}
}
