package net.openmeet.series.icalendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.series.schedule.Schedule;
import net.openmeet.series.schedule.ScheduleDecision;
import net.openmeet.series.schedule.ScheduleProposal;

/**
 * When a recurring VEVENT takes place.
 *
 * @param schedule as it becomes
 * @param periods how long those dates last that an RDATE;VALUE=PERIOD gives another duration
 */
record EventSchedule(
        Schedule schedule, Map<RecurrenceId, NominalDuration> periods, DateMatcher dates, SeriesClock clock) {

    EventSchedule {
        periods = Map.copyOf(periods);
    }

    /** Reads it; throws {@link UnusableEventException} where it makes no schedule. */
    static EventSchedule read(CalendarComponent master, CalendarZones zones, SeriesWarnings warnings) {
        var startTime = start(master);
        var clock = SeriesClock.of(startTime, zones);
        var start = clock.id(startTime);
        var duration = EventDuration.of(master, startTime, clock).orElseGet(() -> {
            var assumed = EventDuration.assumed(clock);
            warnings.add(
                    ImportWarning.Kind.DURATION_ASSUMED,
                    "It doesn't say how long it lasts; taken for " + assumed + ".");
            return assumed;
        });
        var rules = master.all("RRULE").stream()
                .map(EventSchedule::rule)
                .map(rule -> endingOnADay(rule, clock))
                .toList();
        var periods = new LinkedHashMap<RecurrenceId, NominalDuration>();
        var rdates = rdates(master, start, clock, periods);
        // Before any date is looked for: too many rules, or one that repeats each second, make that long work.
        accepted(new ScheduleProposal(clock.zone(), start, duration, rules, rdates, List.of()));
        var dates = new DateMatcher(set(start, clock, rules, rdates), clock);
        var exdates = CalendarValues.times(master, "EXDATE").stream()
                .flatMap(time -> dates.matching(time).stream())
                .limit(ScheduleProposal.MOST_DATES + 1L)
                .toList();
        var proposal = new ScheduleProposal(clock.zone(), start, duration, rules, rdates, exdates);
        periods.values().removeIf(duration::equals);
        return new EventSchedule(accepted(proposal), periods, dates, clock);
    }

    private static CalendarTime start(CalendarComponent master) {
        return master.first("DTSTART")
                .map(line -> CalendarTime.parse(line.value(), line.parameter("TZID")))
                .orElseThrow(() -> new UnusableEventException(SkipReason.MISSING_START, "It has no DTSTART."));
    }

    private static RecurrenceRule rule(ContentLine line) {
        try {
            return RecurrenceRule.parse(line.value().strip());
        } catch (InvalidRecurrenceException e) {
            throw new UnusableEventException(
                    SkipReason.INVALID_RULE,
                    "RRULE, " + e.part() + " at character " + e.position() + ": " + e.getMessage() + ".");
        }
    }

    /** Exchange ends a rule of whole days at the last one's midnight, in UTC: east of Greenwich that is the day before. */
    private static RecurrenceRule endingOnADay(RecurrenceRule rule, SeriesClock clock) {
        return rule.until()
                .filter(until -> clock.allDay() && until.form() == Until.Form.UTC)
                .map(until -> clock.local(new CalendarTime.Utc(until.dateTime())))
                .filter(local -> local.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(midnight -> rule.withUntil(new Until(midnight, Until.Form.DATE)))
                .orElse(rule);
    }

    private static List<RecurrenceId> rdates(
            CalendarComponent master,
            RecurrenceId start,
            SeriesClock clock,
            Map<RecurrenceId, NominalDuration> periods) {
        var rdates = new ArrayList<RecurrenceId>();
        for (var value : CalendarValues.of(master, "RDATE")) {
            var time = value.start();
            var id = time instanceof CalendarTime.Day(var date) && !clock.allDay()
                    ? RecurrenceId.of(date.atTime(start.localDateTime().toLocalTime()))
                    : clock.id(time);
            rdates.add(id);
            value.duration(clock).ifPresent(duration -> periods.put(id, duration));
        }
        return rdates;
    }

    private static RecurrenceSet set(
            RecurrenceId start, SeriesClock clock, List<RecurrenceRule> rules, List<RecurrenceId> rdates) {
        var set = RecurrenceSet.starting(
                        clock.allDay()
                                ? RecurrenceStart.allDay(start.date())
                                : RecurrenceStart.zoned(start.localDateTime(), clock.zone()))
                .rules(rules);
        rdates.forEach(set::rdate);
        try {
            return set.build();
        } catch (InvalidRecurrenceException e) {
            throw new UnusableEventException(SkipReason.UNSUPPORTED_SCHEDULE, e.getMessage() + ".");
        }
    }

    private static Schedule accepted(ScheduleProposal proposal) {
        return switch (proposal.decideLeniently()) {
            case ScheduleDecision.Accepted(var schedule) -> schedule;
            case ScheduleDecision.Refused(var refusals) ->
                throw new UnusableEventException(
                        SkipReason.UNSUPPORTED_SCHEDULE, ScheduleFaults.of(refusals.getFirst()));
        };
    }
}
