package net.openmeet.series.icalendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one VEVENT with a RECURRENCE-ID says.
 *
 * @param schedule of the series
 * @param template of the series
 */
record OverrideReader(ComponentSchedule schedule, Template template, TimeReader times, SeriesWarnings warnings) {

    /** How many dates a change of all later ones may concern: a series can't be split yet, so that each date is changed by itself. */
    private static final int MOST_LATER_DATES = 300;

    /** The change of one date; unusable where the series has no such date. */
    Reading<List<ImportedOverride>> read(CalendarEntry change) {
        return date(change.component())
                .then(id -> start(change.component()).map(start -> List.of(override(change, id, start))));
    }

    /** The change of a date and all later ones; unusable where they have no end. */
    Reading<List<ImportedOverride>> readFrom(CalendarEntry change) {
        return date(change.component())
                .then(first -> start(change.component()).then(start -> {
                    RecurrenceSet set = schedule.schedule().dates();
                    List<RecurrenceId> dates = StreamSupport.stream(
                                    set.from(first).spliterator(), false)
                            .limit(MOST_LATER_DATES + 1L)
                            .map(Instance::id)
                            .toList();
                    if (dates.size() > MOST_LATER_DATES) {
                        return Reading.unusable(
                                SkipReason.UNSUPPORTED_SCHEDULE,
                                "A series can't be split yet, and has more than " + MOST_LATER_DATES
                                        + " dates from there on.");
                    }
                    ImportedOverride model = override(change, first, start);
                    return Reading.of(
                            dates.stream().map(date -> shifted(model, date)).toList());
                }));
    }

    private Reading<RecurrenceId> date(CalendarComponent change) {
        return times.read(change, "RECURRENCE-ID")
                .orElseThrow()
                .then(time -> schedule.dates().matching(time).stream()
                        .findFirst()
                        .<Reading<RecurrenceId>>map(Reading::of)
                        .orElseGet(() -> Reading.unusable(
                                SkipReason.INVALID_DATE,
                                "The series has no date " + schedule.clock().id(time) + ".")));
    }

    private Reading<Optional<CalendarTime>> start(CalendarComponent change) {
        return times.read(change, "DTSTART")
                .<Reading<Optional<CalendarTime>>>map(start -> start.map(Optional::of))
                .orElseGet(() -> Reading.of(Optional.empty()));
    }

    private ImportedOverride override(CalendarEntry change, RecurrenceId id, Optional<CalendarTime> start) {
        CalendarComponent component = change.component();
        boolean days = start.map(time -> time instanceof CalendarTime.Day).orElse(id.isAllDay());
        SeriesClock clock = schedule.clock().forDays(days);
        Optional<NominalDuration> duration = start.flatMap(time -> ComponentDuration.of(component, time, clock, times))
                .or(() -> days == id.isAllDay() ? Optional.empty() : Optional.of(ComponentDuration.assumed(clock)))
                .filter(read -> days != id.isAllDay()
                        || !read.equals(schedule.schedule().duration()));
        return new ImportedOverride(
                id,
                unless(start.map(clock::id).orElse(id), id),
                duration.orElse(null),
                unless(ComponentTemplate.name(component, warnings), template.name()),
                unless(ComponentTemplate.description(component, warnings), template.description()),
                unless(ComponentTemplate.location(component, warnings), template.location()),
                change.isCancelled());
    }

    /** The same change of a later date: as far from it as the first one is from its own. */
    private static ImportedOverride shifted(ImportedOverride model, RecurrenceId date) {
        RecurrenceId start = model.start();
        return new ImportedOverride(
                date,
                start == null ? null : shifted(start, model.recurrenceId(), date),
                model.duration(),
                model.name(),
                model.description(),
                model.location(),
                model.cancelled());
    }

    private static RecurrenceId shifted(RecurrenceId start, RecurrenceId from, RecurrenceId to) {
        LocalDateTime moved = to.localDateTime().plus(Duration.between(from.localDateTime(), start.localDateTime()));
        return start.isAllDay() ? RecurrenceId.of(moved.toLocalDate()) : RecurrenceId.of(moved);
    }

    private static <T> @Nullable T unless(@Nullable T value, @Nullable T usual) {
        return Objects.equals(value, usual) ? null : value;
    }
}
