package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.openmeet.series.series.ImportedOverride;

/** Makes a series of the VEVENTs with one UID: the one that recurs, and those that change single dates of it. */
final class EventReader {

    private final String uid;
    private final CalendarZones zones;
    private final boolean cancelled;
    private final List<CalendarComponent> masters = new ArrayList<>();
    private final List<CalendarComponent> changes = new ArrayList<>();

    /** @param cancelled whether the calendar was sent to call off what is in it */
    EventReader(String uid, CalendarZones zones, boolean cancelled, List<CalendarComponent> events) {
        this.uid = uid;
        this.zones = zones;
        this.cancelled = cancelled;
        events.forEach(event -> (event.has("RECURRENCE-ID") ? changes : masters).add(event));
        masters.sort(Comparator.comparingInt(EventProperties::sequence).reversed());
    }

    List<ImportedEvent> read() {
        var read = new ArrayList<ImportedEvent>();
        try {
            read.add(series());
        } catch (UnusableEventException e) {
            read.add(new ImportedEvent.Left(uid, e.reason(), e.detail()));
        }
        masters.stream()
                .skip(1)
                .map(older -> new ImportedEvent.Left(
                        uid,
                        SkipReason.DUPLICATE_UID,
                        "Line " + older.line() + ": another event of the file has this UID and is as new or newer."))
                .forEach(read::add);
        return read;
    }

    private ImportedEvent series() {
        if (masters.isEmpty()) {
            throw new UnusableEventException(
                    SkipReason.ONLY_OVERRIDES, "The file has changes of single dates, and not the event itself.");
        }
        var master = masters.getFirst();
        if (master.fault().isPresent()) {
            throw new UnusableEventException(
                    SkipReason.MALFORMED, master.fault().get());
        }
        if (!master.has("RRULE") && !master.has("RDATE")) {
            throw new UnusableEventException(SkipReason.NOT_RECURRING, "It takes place once.");
        }
        if (cancelled || EventProperties.isCancelled(master)) {
            throw new UnusableEventException(SkipReason.CANCELLED, "All of it is cancelled.");
        }
        var warnings = new SeriesWarnings(uid);
        if (master.has("EXRULE")) {
            warnings.add(ImportWarning.Kind.EXRULE_NOT_TAKEN_OVER, "EXRULE is obsolete; its dates were not left out.");
        }
        var schedule = EventSchedule.read(master, zones, warnings);
        var template = EventTemplate.read(master, warnings);
        List<ImportedOverride> overrides = new EventOverrides(schedule, template, warnings).read(changes);
        return new ImportedEvent.Recurring(
                uid, template, schedule.schedule(), overrides, EventProperties.isPrivate(master), warnings.all());
    }
}
