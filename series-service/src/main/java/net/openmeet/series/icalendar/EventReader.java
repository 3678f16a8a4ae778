package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** Makes an event of a VEVENT that takes place once. */
record EventReader(String uid, CalendarEntry entry, SeriesWarnings warnings) {

    ReadResult read() {
        return switch (ComponentProperties.whole(entry.component(), warnings).then(this::time)) {
            case Reading.Read<EventTime>(var time) ->
                new ReadResult.Single(
                        uid,
                        ComponentTemplate.read(entry.component(), warnings),
                        time,
                        ComponentProperties.isPrivate(entry.component()),
                        entry.version(),
                        warnings.all());
            case Reading.Unusable<EventTime>(var reason, var detail) -> new ReadResult.Left(uid, reason, detail);
        };
    }

    private Reading<EventTime> time(CalendarComponent component) {
        var times = new TimeReader(entry.zones(), ComponentYears.of(component), warnings);
        Optional<ZoneId> usual = times.usual(component);
        return times.read(component, "DTSTART")
                .orElseGet(() -> Reading.unusable(SkipReason.MISSING_START, "It has no DTSTART."))
                .then(start -> SeriesClock.of(start, usual, List.of()).then(clock -> time(start, clock, times)));
    }

    private Reading<EventTime> time(CalendarTime start, SeriesClock clock, TimeReader times) {
        NominalDuration duration = ComponentDuration.orAssumed(entry.component(), start, clock, times, warnings);
        return ComponentDuration.isPossible(duration)
                ? Reading.of(new EventTime(clock.zone(), clock.id(start), duration))
                : Reading.unusable(
                        SkipReason.UNSUPPORTED_SCHEDULE,
                        "It lasts longer than " + ScheduleProposal.LONGEST_DAYS + " days.");
    }
}
