package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.icalendar.zone.Years;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.template.TemplateOverrides;

/** What VEVENTs with a RECURRENCE-ID say of single dates of a series, and of all from a date on. */
final class ComponentOverrides {

    private static final int MOST_RANGES = 20;

    private final EntryVersion version;
    private final ComponentSchedule schedule;
    private final SeriesWarnings warnings;
    private final Years years;
    private final Map<RecurrenceId, ImportedOverride> overrides = new TreeMap<>();
    private final Set<RecurrenceId> included = new HashSet<>();
    private final List<CalendarEntry> dateByDate = new ArrayList<>();
    private FilePhases phases;

    /**
     * What became of them.
     *
     * @param phases how the series goes on
     * @param overrides by date
     */
    record Overridden(FilePhases phases, List<ImportedOverride> overrides) {

        Overridden {
            overrides = List.copyOf(overrides);
        }
    }

    /**
     * Of an event.
     *
     * @param version of the event itself
     * @param years in which it takes place
     * @param phases what it looks like, and how it goes on
     */
    ComponentOverrides(
            EntryVersion version, ComponentSchedule schedule, Years years, FilePhases phases, SeriesWarnings warnings) {
        this.version = version;
        this.schedule = schedule;
        this.years = years;
        this.phases = phases;
        this.warnings = warnings;
    }

    /** The overrides; of several for one date the newest counts. Unusable where they are too many. */
    Reading<Overridden> read(List<CalendarEntry> changes) {
        if (changes.size() > ScheduleProposal.MOST_DATES) {
            return Reading.unusable(
                    SkipReason.UNSUPPORTED_SCHEDULE,
                    "It changes more than " + ScheduleProposal.MOST_DATES + " single dates.");
        }
        List<CalendarEntry> oldestFirst = changes.stream()
                .sorted(Comparator.comparing(CalendarEntry::version))
                .toList();
        newestByDate(oldestFirst.stream()
                        .filter(ComponentOverrides::goesOn)
                        .limit(MOST_RANGES)
                        .toList())
                .forEach(this::readRange);
        schedule.periods().forEach((date, duration) -> {
            RecurrenceId id = phases.named(date);
            overrides.put(id, lasting(id, duration));
        });
        dateByDate.forEach(this::read);
        oldestFirst.stream().filter(change -> !goesOn(change)).forEach(this::read);
        List<ImportedOverride> affordable = new OverrideBudget(warnings)
                .affordable(overrides.values().stream().filter(override -> !override.isNone()));
        return Reading.of(new Overridden(phases.including(included), affordable));
    }

    /** Those of all later dates, by the date that they begin with. */
    private List<CalendarEntry> newestByDate(List<CalendarEntry> ranges) {
        var byDate = new TreeMap<RecurrenceId, CalendarEntry>();
        for (CalendarEntry range : ranges) {
            reader(range)
                    .date(range.component())
                    .handle(date -> byDate.put(date, range), detail -> notTakenOver(range, detail));
        }
        return List.copyOf(byDate.values());
    }

    private void readRange(CalendarEntry range) {
        if (range.isCancelled()) {
            reader(range).date(range.component()).handle(date -> callOff(range, date), detail -> {});
            return;
        }
        ComponentProperties.whole(range.component(), warnings)
                .then(component -> reader(range).goesOn(range))
                .handle(changed -> phases = changed, detail -> dateByDate.add(range));
    }

    /** The series ends there, and people see why. */
    private void callOff(CalendarEntry range, RecurrenceId from) {
        CalledOff calledOff = CalledOff.of(
                StreamSupport.stream(schedule.schedule().dates().from(from).spliterator(), false)
                        .map(Instance::id)
                        .iterator());
        calledOff.seen().forEach(date -> {
            RecurrenceId id = phases.named(date);
            take(
                    range,
                    new OverrideReader.DateChange(
                            date, ImportedOverride.none(id).cancel(range.reason(warnings))));
        });
        calledOff.end().ifPresent(end -> phases = phases.endingBefore(end));
    }

    private void read(CalendarEntry change) {
        ComponentProperties.whole(change.component(), warnings)
                .then(component -> goesOn(change)
                        ? reader(change).readFrom(change)
                        : reader(change).read(change))
                .handle(read -> read.forEach(date -> take(change, date)), detail -> notTakenOver(change, detail));
    }

    private OverrideReader reader(CalendarEntry change) {
        return new OverrideReader(schedule, phases, new TimeReader(change.zones(), years, warnings), warnings);
    }

    private void take(CalendarEntry change, OverrideReader.DateChange said) {
        boolean leftOut = schedule.leavesOut(said.date());
        if (leftOut && change.version().sequence() <= version.sequence()) {
            notTakenOver(change, "An EXDATE leaves out " + said.date() + ".");
            return;
        }
        if (leftOut) {
            included.add(said.date());
        }
        overrides.put(said.override().recurrenceId(), said.override());
    }

    private void notTakenOver(CalendarEntry change, String detail) {
        if (goesOn(change)) {
            warnings.add(
                    ImportWarning.Kind.THIS_AND_FUTURE_NOT_TAKEN_OVER,
                    "The change in line " + change.component().line()
                            + " concerns one date and all later ones; it was not taken over: " + detail);
        } else {
            warnings.add(
                    ImportWarning.Kind.OVERRIDE_NOT_TAKEN_OVER,
                    "The change of one date in line " + change.component().line() + " was not taken over: " + detail);
        }
    }

    /** RANGE=THISANDFUTURE: it is a change of all later dates, too. */
    private static boolean goesOn(CalendarEntry change) {
        return change.component()
                .first("RECURRENCE-ID")
                .filter(line -> "THISANDFUTURE".equalsIgnoreCase(line.parameter("RANGE")))
                .isPresent();
    }

    private static ImportedOverride lasting(RecurrenceId id, NominalDuration duration) {
        return new ImportedOverride(id, null, duration, TemplateOverrides.NONE, false, null);
    }
}
