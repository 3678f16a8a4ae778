package net.openmeet.series.icalendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.ScheduleProposal;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What VEVENTs with a RECURRENCE-ID say of single dates of a series. */
final class EventOverrides {

    private final EventSchedule schedule;
    private final Template template;
    private final SeriesWarnings warnings;

    EventOverrides(EventSchedule schedule, Template template, SeriesWarnings warnings) {
        this.schedule = schedule;
        this.template = template;
        this.warnings = warnings;
    }

    /** The overrides by date; of several for one date the newest counts. */
    List<ImportedOverride> read(List<CalendarComponent> events) {
        if (events.size() > ScheduleProposal.MOST_DATES) {
            throw new UnusableEventException(
                    SkipReason.UNSUPPORTED_SCHEDULE,
                    "It changes more than " + ScheduleProposal.MOST_DATES + " single dates.");
        }
        Map<RecurrenceId, ImportedOverride> overrides = new TreeMap<>();
        schedule.periods().forEach((id, duration) -> overrides.put(id, lasting(id, duration)));
        events.stream()
                .sorted(Comparator.comparingInt(EventProperties::sequence))
                .forEach(event -> read(event).ifPresent(override -> overrides.put(override.recurrenceId(), override)));
        return new OverrideBudget(warnings)
                .affordable(overrides.values().stream().filter(EventOverrides::saysSomething));
    }

    private Optional<ImportedOverride> read(CalendarComponent event) {
        try {
            if (event.fault().isPresent()) {
                throw new UnusableEventException(
                        SkipReason.MALFORMED, event.fault().get());
            }
            var line = event.first("RECURRENCE-ID").orElseThrow();
            if ("THISANDFUTURE".equalsIgnoreCase(line.parameter("RANGE"))) {
                warnings.add(
                        ImportWarning.Kind.THIS_AND_FUTURE_NOT_TAKEN_OVER,
                        "The change from " + line.value()
                                + " on concerns all later dates, too; it was not taken over.");
                return Optional.empty();
            }
            return Optional.of(override(event, date(line)));
        } catch (UnusableEventException e) {
            warnings.add(
                    ImportWarning.Kind.OVERRIDE_NOT_TAKEN_OVER,
                    "The change of one date in line " + event.line() + " was not taken over: " + e.detail());
            return Optional.empty();
        }
    }

    private RecurrenceId date(ContentLine recurrenceId) {
        var time = CalendarTime.parse(recurrenceId.value(), recurrenceId.parameter("TZID"));
        var date = schedule.dates().matching(time).getFirst();
        if (!schedule.dates().contains(date)) {
            throw new UnusableEventException(SkipReason.INVALID_DATE, "The series has no date " + date + ".");
        }
        return date;
    }

    private ImportedOverride override(CalendarComponent event, RecurrenceId id) {
        var start = event.first("DTSTART").map(line -> CalendarTime.parse(line.value(), line.parameter("TZID")));
        if (start.isPresent() && (start.get() instanceof CalendarTime.Day) != id.isAllDay()) {
            throw new UnusableEventException(
                    SkipReason.INVALID_DATE, "A single date can't change between a whole day and a time.");
        }
        return new ImportedOverride(
                id,
                unless(start.map(schedule.clock()::id).orElse(id), id),
                start.flatMap(time -> EventDuration.of(event, time, schedule.clock()))
                        .filter(duration -> !duration.equals(schedule.schedule().duration()))
                        .orElse(null),
                unless(EventTemplate.name(event, warnings), template.name()),
                unless(EventTemplate.description(event, warnings), template.description()),
                unless(EventTemplate.location(event, warnings), template.location()),
                EventProperties.isCancelled(event));
    }

    private static ImportedOverride lasting(RecurrenceId id, NominalDuration duration) {
        return new ImportedOverride(id, null, duration, null, null, null, false);
    }

    private static boolean saysSomething(ImportedOverride override) {
        return override.cancelled()
                || override.start() != null
                || override.duration() != null
                || override.name() != null
                || override.description() != null
                || override.location() != null;
    }

    private static <T> @Nullable T unless(@Nullable T value, @Nullable T usual) {
        return Objects.equals(value, usual) ? null : value;
    }
}
