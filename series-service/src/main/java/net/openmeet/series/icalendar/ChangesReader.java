package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.icalendar.zone.Years;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;

/** Reads changes of dates without the event that they belong to, by what an earlier file said of that. */
final class ChangesReader {

    private final ReadResult.Changes changes;
    private final FileSaid said;
    private final EntryVersion version;
    private final SeriesWarnings warnings;
    private final Years years;

    /** Of a series whose newest component was of that version. */
    ChangesReader(ReadResult.Changes changes, FileSaid said, EntryVersion version) {
        this.changes = changes;
        this.said = said;
        this.version = version;
        warnings = new SeriesWarnings(changes.uid());
        years = ComponentYears.of(changes.entries().getFirst().component());
    }

    /** The series as it is by the earlier file and these changes; unusable where they are too many. */
    Reading<ReadResult.Recurring> read() {
        Map<Phase, List<CalendarEntry>> byPhase = byPhase();
        var phases = new ArrayList<Phase>();
        Map<RecurrenceId, ImportedOverride> dates = new LinkedHashMap<>();
        said.dates().forEach(date -> dates.put(date.recurrenceId(), date));
        for (Phase phase : said.phases().all()) {
            Reading<ComponentOverrides.Overridden> read = new ComponentOverrides(
                            version, schedule(phase), years, new FilePhases(phase), warnings)
                    .read(byPhase.getOrDefault(phase, List.of()));
            if (read instanceof Reading.Unusable<ComponentOverrides.Overridden>(var reason, var detail)) {
                return Reading.unusable(reason, detail);
            }
            read.handle(
                    overridden -> {
                        phases.addAll(overridden.phases().phases().all());
                        overridden.overrides().forEach(date -> dates.put(date.recurrenceId(), date));
                    },
                    detail -> {});
        }
        return Reading.of(new ReadResult.Recurring(
                changes.uid(),
                new Phases(phases),
                List.copyOf(dates.values()),
                Set.of(changes.uid()),
                false,
                newest(),
                warnings.all(),
                null));
    }

    /** The changes of each phase; those of no date of the series are said to be none. */
    private Map<Phase, List<CalendarEntry>> byPhase() {
        Map<Phase, List<CalendarEntry>> byPhase = new LinkedHashMap<>();
        for (CalendarEntry entry : changes.entries()) {
            Optional<Phase> found = said.phases().all().stream()
                    .filter(phase -> has(phase, entry))
                    .findFirst();
            // The last one says what is wrong.
            byPhase.computeIfAbsent(found.orElseGet(said.phases()::last), any -> new ArrayList<>())
                    .add(entry);
        }
        return byPhase;
    }

    private boolean has(Phase phase, CalendarEntry entry) {
        var ignored = new SeriesWarnings("");
        var times = new TimeReader(entry.zones(), years, ignored);
        return new OverrideReader(schedule(phase), new FilePhases(phase), times, ignored).date(entry.component())
                instanceof Reading.Read<RecurrenceId>;
    }

    private static ComponentSchedule schedule(Phase phase) {
        Schedule schedule = phase.schedule();
        var clock = new SeriesClock(schedule.zone(), schedule.allDay(), false, List.of());
        Schedule whole = schedule.with(schedule.dates().dates(), List.of());
        return new ComponentSchedule(
                schedule, Map.of(), new DateMatcher(whole.dates(), clock, Optional.of(clock.zone())), clock);
    }

    private EntryVersion newest() {
        return Stream.concat(Stream.of(version), changes.entries().stream().map(CalendarEntry::version))
                .max(EntryVersion::compareTo)
                .orElseThrow();
    }
}
