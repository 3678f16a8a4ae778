package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.zone.Years;
import net.openmeet.vocabulary.phase.Phase;

/** Makes a series, an event or both of the VEVENTs with one UID: the one that recurs and those that change dates of it, and the one that doesn't. */
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
        if (masters.isEmpty()) {
            return List.of(new ReadResult.Changes(uid, changes));
        }
        Optional<CalendarEntry> recurring = newest(masters.stream().filter(CalendarEntry::recurs));
        Optional<CalendarEntry> once =
                newest(masters.stream().filter(entry -> !entry.recurs() && !isCancellation(recurring, entry)));
        var results = new ArrayList<ReadResult>();
        recurring.ifPresent(master -> results.add(isCalledOff(master) ? cancelled() : series(master)));
        once.ifPresent(entry -> results.add(
                isCalledOff(entry) ? cancelled() : new EventReader(uid, entry, new SeriesWarnings(uid)).read()));
        masters.stream()
                .filter(other -> recurring.filter(other::equals).isEmpty()
                        && once.filter(other::equals).isEmpty()
                        && !(isCancellation(recurring, other)
                                && recurring.filter(this::isCalledOff).isPresent()))
                .map(this::beside)
                .forEach(results::add);
        return results;
    }

    private ReadResult series(CalendarEntry master) {
        return switch (read(master)) {
            case Reading.Read<ReadResult>(var series) -> series;
            case Reading.Unusable<ReadResult>(var reason, var detail) -> new ReadResult.Left(uid, reason, detail, true);
        };
    }

    private Reading<ReadResult> read(CalendarEntry master) {
        return ComponentProperties.whole(master.component(), warnings).then(component -> {
            Years years = ComponentYears.of(component);
            var times = new TimeReader(master.zones(), years, warnings);
            return new ComponentScheduleReader(component, times, warnings)
                    .read()
                    .then(schedule -> series(master, schedule, years));
        });
    }

    private Reading<ReadResult> series(CalendarEntry master, ComponentSchedule schedule, Years years) {
        CalendarComponent component = master.component();
        var event = new FilePhases(new Phase(schedule.schedule(), ComponentTemplate.read(component, warnings)));
        return new ComponentOverrides(master.version(), schedule, years, event, warnings)
                .read(changes)
                .map(overridden -> new ReadResult.Recurring(
                        uid,
                        overridden.phases().phases(),
                        overridden.overrides(),
                        ComponentProperties.related(component),
                        ComponentProperties.isPrivate(component),
                        newest(Stream.concat(Stream.of(master), changes.stream()))
                                .orElse(master)
                                .version(),
                        warnings.all(),
                        ComponentProperties.strand(uid, component)));
    }

    private ReadResult cancelled() {
        CalendarEntry newest =
                newest(masters.stream().filter(CalendarEntry::isCancelled)).orElseThrow();
        return new ReadResult.Cancelled(uid, newest.version(), newest.reason(warnings));
    }

    /** By itself, by something newer, or by something as new that was sent for that. */
    private boolean isCalledOff(CalendarEntry master) {
        return master.isCancelled()
                || masters.stream().filter(CalendarEntry::isCancelled).anyMatch(other -> {
                    int newer = other.version().compareTo(master.version());
                    return other.method() == ItipMethod.CANCELLATION ? newer >= 0 : newer > 0;
                });
    }

    /** Whether an entry without a rule calls a series off rather than being an event of its own. */
    private static boolean isCancellation(Optional<CalendarEntry> recurring, CalendarEntry entry) {
        return recurring.isPresent() && entry.isCancelled();
    }

    private ReadResult beside(CalendarEntry other) {
        if (other.isCancelled() && !other.recurs()) {
            return new ReadResult.Left(
                    uid, SkipReason.CANCELLED, "Line " + other.component().line() + ": it is cancelled.");
        }
        return new ReadResult.Left(
                uid,
                SkipReason.DUPLICATE_UID,
                "Line " + other.component().line()
                        + ": another event of the file has this UID and is as new or newer.");
    }

    /** The last one in the file of those that are equally new. */
    private static Optional<CalendarEntry> newest(Stream<CalendarEntry> entries) {
        return entries.sorted(Comparator.comparing(CalendarEntry::version)).reduce((older, newer) -> newer);
    }
}
