package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.template.Template;

/** Makes a series of the VEVENTs with one UID: the one that recurs, and those that change single dates of it. */
final class SeriesReader {

    private final String uid;
    private final List<CalendarEntry> masters;
    private final List<CalendarEntry> changes;
    private final SeriesWarnings warnings;

    SeriesReader(String uid, List<CalendarEntry> entries) {
        this.uid = uid;
        masters = entries.stream().filter(entry -> !entry.isChange()).toList();
        changes = entries.stream().filter(CalendarEntry::isChange).toList();
        warnings = new SeriesWarnings(uid);
    }

    List<ReadResult> read() {
        Optional<CalendarEntry> newest =
                newest(masters.stream().filter(CalendarEntry::recurs)).or(() -> newest(masters.stream()));
        if (newest.isEmpty()) {
            return List.of(new ReadResult.Left(
                    uid, SkipReason.ONLY_OVERRIDES, "The file has changes of single dates, and not the event itself."));
        }
        CalendarEntry master = newest.get();
        var results = new ArrayList<ReadResult>();
        results.add(
                switch (series(master)) {
                    case Reading.Read<ReadResult.Recurring>(var series) -> series;
                    case Reading.Unusable<ReadResult.Recurring>(var reason, var detail) ->
                        new ReadResult.Left(uid, reason, detail);
                });
        var others = new ArrayList<>(masters);
        others.remove(master);
        others.stream().map(this::beside).forEach(results::add);
        return results;
    }

    private Reading<ReadResult.Recurring> series(CalendarEntry master) {
        return ComponentProperties.whole(master.component(), warnings).then(component -> {
            if (!master.recurs()) {
                return Reading.unusable(SkipReason.NOT_RECURRING, "It takes place once.");
            }
            if (isCalledOff(master)) {
                return Reading.unusable(SkipReason.CANCELLED, "All of it is cancelled.");
            }
            var times = new TimeReader(master.zones(), ComponentYears.of(component), warnings);
            return new ComponentScheduleReader(component, times, warnings)
                    .read()
                    .then(schedule -> series(master, schedule));
        });
    }

    private Reading<ReadResult.Recurring> series(CalendarEntry master, ComponentSchedule schedule) {
        CalendarComponent component = master.component();
        Template template = ComponentTemplate.read(component, warnings);
        return new ComponentOverrides(master, schedule, template, warnings)
                .read(changes)
                .map(overrides -> new ReadResult.Recurring(
                        uid,
                        template,
                        schedule.including(overrides.dates()),
                        overrides.overrides(),
                        ComponentProperties.isPrivate(component),
                        newest(Stream.concat(Stream.of(master), changes.stream()))
                                .orElse(master)
                                .version(),
                        warnings.all()));
    }

    /** By itself, by something newer, or by something as new that was sent for that. */
    private boolean isCalledOff(CalendarEntry master) {
        return master.isCancelled()
                || masters.stream().filter(CalendarEntry::isCancelled).anyMatch(other -> {
                    int newer = other.version().compareTo(master.version());
                    return other.method() == ItipMethod.CANCELLATION ? newer >= 0 : newer > 0;
                });
    }

    private ReadResult beside(CalendarEntry other) {
        String where = "Line " + other.component().line() + ": ";
        return other.recurs() || masters.stream().noneMatch(CalendarEntry::recurs)
                ? new ReadResult.Left(
                        uid,
                        SkipReason.DUPLICATE_UID,
                        where + "another event of the file has this UID and is as new or newer.")
                : new ReadResult.Left(
                        uid, SkipReason.NOT_RECURRING, where + "it takes place once, beside a series with this UID.");
    }

    /** The last one in the file of those that are equally new. */
    private static Optional<CalendarEntry> newest(Stream<CalendarEntry> entries) {
        return entries.sorted(Comparator.comparing(CalendarEntry::version)).reduce((older, newer) -> newer);
    }
}
