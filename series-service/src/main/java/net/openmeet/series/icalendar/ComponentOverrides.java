package net.openmeet.series.icalendar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.icalendar.zone.Years;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.schedule.ScheduleProposal;
import net.openmeet.vocabulary.template.Template;

/** What VEVENTs with a RECURRENCE-ID say of single dates of a series. */
final class ComponentOverrides {

    private static final int MOST_RANGES = 20;

    private final CalendarEntry master;
    private final ComponentSchedule schedule;
    private final Template template;
    private final SeriesWarnings warnings;
    private final Years years;
    private final Map<RecurrenceId, ImportedOverride> overrides = new TreeMap<>();
    private final Set<RecurrenceId> included = new HashSet<>();

    /**
     * What became of them.
     *
     * @param overrides by date
     * @param dates those that the series leaves out, and a newer change has brought back
     */
    record Overridden(List<ImportedOverride> overrides, Set<RecurrenceId> dates) {

        Overridden {
            overrides = List.copyOf(overrides);
            dates = Set.copyOf(dates);
        }
    }

    ComponentOverrides(CalendarEntry master, ComponentSchedule schedule, Template template, SeriesWarnings warnings) {
        this.master = master;
        this.schedule = schedule;
        this.template = template;
        this.warnings = warnings;
        this.years = ComponentYears.of(master.component());
    }

    /** The overrides; of several for one date the newest counts. Unusable where they are too many. */
    Reading<Overridden> read(List<CalendarEntry> changes) {
        if (changes.size() > ScheduleProposal.MOST_DATES) {
            return Reading.unusable(
                    SkipReason.UNSUPPORTED_SCHEDULE,
                    "It changes more than " + ScheduleProposal.MOST_DATES + " single dates.");
        }
        schedule.periods().forEach((id, duration) -> overrides.put(id, lasting(id, duration)));
        List<CalendarEntry> oldestFirst = changes.stream()
                .sorted(Comparator.comparing(CalendarEntry::version))
                .toList();
        oldestFirst.stream()
                .filter(ComponentOverrides::goesOn)
                .limit(MOST_RANGES)
                .forEach(this::read);
        oldestFirst.stream().filter(change -> !goesOn(change)).forEach(this::read);
        List<ImportedOverride> affordable = new OverrideBudget(warnings)
                .affordable(overrides.values().stream().filter(ComponentOverrides::saysSomething));
        return Reading.of(new Overridden(affordable, included));
    }

    private void read(CalendarEntry change) {
        var times = new TimeReader(change.zones(), years, warnings);
        var reader = new OverrideReader(schedule, template, times, warnings);
        ComponentProperties.whole(change.component(), warnings)
                .then(component -> goesOn(change) ? reader.readFrom(change) : reader.read(change))
                .handle(
                        read -> read.forEach(override -> take(change, override)),
                        detail -> notTakenOver(change, detail));
    }

    private void take(CalendarEntry change, ImportedOverride override) {
        RecurrenceId date = override.recurrenceId();
        boolean leftOut = schedule.leavesOut(date);
        if (leftOut && change.version().sequence() <= master.version().sequence()) {
            notTakenOver(change, "An EXDATE leaves out " + date + ".");
            return;
        }
        if (leftOut) {
            included.add(date);
        }
        overrides.put(date, override);
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
}
