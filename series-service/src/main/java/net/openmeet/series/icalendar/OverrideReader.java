package net.openmeet.series.icalendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.template.TemplateOverrides;

/**
 * Reads what one VEVENT with a RECURRENCE-ID says.
 *
 * @param schedule of the event that it changes
 * @param phases how that goes on otherwise, as far as it is known
 */
record OverrideReader(ComponentSchedule schedule, FilePhases phases, TimeReader times, SeriesWarnings warnings) {

    /** How many dates a change of all later ones may concern that makes no phase, so that each date is changed by itself. */
    private static final int MOST_LATER_DATES = 300;

    /**
     * What is said of a date.
     *
     * @param date as the event names it
     * @param override by the name that the date has in its phase
     */
    record DateChange(RecurrenceId date, ImportedOverride override) {}

    /** The date that a change begins with; unusable where the series has no such date. */
    Reading<RecurrenceId> date(CalendarComponent change) {
        return times.read(change, "RECURRENCE-ID")
                .orElseThrow()
                .then(time -> schedule.dates().matching(time).stream()
                        .findFirst()
                        .<Reading<RecurrenceId>>map(Reading::of)
                        .orElseGet(() -> Reading.unusable(
                                SkipReason.INVALID_DATE,
                                "The series has no date " + schedule.clock().id(time) + ".")));
    }

    /** The change of one date. */
    Reading<List<DateChange>> read(CalendarEntry change) {
        return date(change.component())
                .then(id -> start(change.component()).map(start -> List.of(override(change, id, start))));
    }

    /** The change of a date and all later ones as a phase; unusable where it makes none. */
    Reading<FilePhases> goesOn(CalendarEntry change) {
        return date(change.component())
                .then(first -> start(change.component()).then(start -> goesOn(change, first, start)));
    }

    /** The same, date by date; unusable where they have no end. */
    Reading<List<DateChange>> readFrom(CalendarEntry change) {
        return date(change.component())
                .then(first -> start(change.component()).then(start -> {
                    List<RecurrenceId> dates = from(first);
                    if (dates.size() > MOST_LATER_DATES) {
                        return Reading.unusable(
                                SkipReason.UNSUPPORTED_SCHEDULE,
                                "No rule gives those dates, and there are more than " + MOST_LATER_DATES + " of them.");
                    }
                    DateChange model = override(change, first, start);
                    return Reading.of(dates.stream()
                            .map(date -> new DateChange(date, shifted(model.override(), phases.named(date))))
                            .toList());
                }));
    }

    private Reading<FilePhases> goesOn(CalendarEntry change, RecurrenceId first, Optional<CalendarTime> start) {
        CalendarComponent component = change.component();
        try {
            Phase rest = phases.event().from(first);
            RecurrenceId begin = start.map(schedule.clock()
                            .forDays(start.map(time -> time instanceof CalendarTime.Day)
                                    .orElse(first.isAllDay()))::id)
                    .orElse(first);
            NominalDuration duration = start.flatMap(time -> duration(component, time, schedule.clock()))
                    .orElse(rest.schedule().duration());
            TemplateOverrides look = ComponentLook.of(change, rest.template(), warnings);
            return ShiftedSchedule.of(rest.schedule(), begin, duration)
                    .map(shifted -> new FilePhases.GoesOn(first, new Phase(shifted, look.over(rest.template()))))
                    .map(phases::with)
                    .filter(candidate -> !candidate.phases().isTooLarge())
                    .<Reading<FilePhases>>map(Reading::of)
                    .orElseGet(() -> Reading.unusable(SkipReason.UNSUPPORTED_SCHEDULE, "No rule gives those dates."));
        } catch (InvalidRecurrenceException | IllegalArgumentException e) {
            return Reading.unusable(
                    SkipReason.UNSUPPORTED_SCHEDULE, "The dates before it would come after some of it.");
        }
    }

    /** The dates of the event from one on, one more than can be changed where there are that many. */
    private List<RecurrenceId> from(RecurrenceId first) {
        return StreamSupport.stream(schedule.schedule().dates().from(first).spliterator(), false)
                .limit(MOST_LATER_DATES + 1L)
                .map(Instance::id)
                .toList();
    }

    private Reading<Optional<CalendarTime>> start(CalendarComponent change) {
        return times.read(change, "DTSTART")
                .<Reading<Optional<CalendarTime>>>map(start -> start.map(Optional::of))
                .orElseGet(() -> Reading.of(Optional.empty()));
    }

    private DateChange override(CalendarEntry change, RecurrenceId date, Optional<CalendarTime> start) {
        CalendarComponent component = change.component();
        Phase phase = phases.phaseOf(date);
        RecurrenceId id = phases.named(date);
        boolean days = start.map(time -> time instanceof CalendarTime.Day).orElse(id.isAllDay());
        SeriesClock clock = schedule.clock().forDays(days);
        boolean sameKind = days == id.isAllDay();
        Optional<NominalDuration> duration = start.flatMap(time -> duration(component, time, clock))
                .or(() -> sameKind ? Optional.empty() : Optional.of(ComponentDuration.assumed(clock)))
                .filter(read -> !sameKind || !read.equals(phase.schedule().duration()));
        RecurrenceId begin = start.map(clock::id).orElse(id);
        return new DateChange(
                date,
                new ImportedOverride(
                        id,
                        begin.equals(id) ? null : begin,
                        duration.orElse(null),
                        ComponentLook.of(change, phase.template(), warnings),
                        change.isCancelled(),
                        change.reason(warnings)));
    }

    /** How long the date lasts; empty where that isn't said, or is nothing that a date can last, which is warned of. */
    private Optional<NominalDuration> duration(CalendarComponent component, CalendarTime start, SeriesClock clock) {
        Optional<NominalDuration> read = ComponentDuration.of(component, start, clock, times);
        Optional<NominalDuration> usable = read.filter(ComponentDuration::isPossible);
        if (usable.isEmpty() && (component.has("DURATION") || component.has("DTEND"))) {
            warnings.addOnce(
                    ImportWarning.Kind.DURATION_ASSUMED,
                    "The change in line " + component.line()
                            + " doesn't say how long the date lasts, or says what no date"
                            + " can; it lasts as long as the others.");
        }
        return usable;
    }

    /** The same change of a later date: as far from it as the first one is from its own. */
    private static ImportedOverride shifted(ImportedOverride model, RecurrenceId date) {
        RecurrenceId start = model.start();
        return new ImportedOverride(
                date,
                start == null ? null : shifted(start, model.recurrenceId(), date),
                model.duration(),
                model.template(),
                model.cancelled(),
                model.reason());
    }

    private static RecurrenceId shifted(RecurrenceId start, RecurrenceId from, RecurrenceId to) {
        LocalDateTime moved = to.localDateTime().plus(Duration.between(from.localDateTime(), start.localDateTime()));
        return start.isAllDay() ? RecurrenceId.of(moved.toLocalDate()) : RecurrenceId.of(moved);
    }
}
