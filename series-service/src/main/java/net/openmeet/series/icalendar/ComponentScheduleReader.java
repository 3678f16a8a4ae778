package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleDecision;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** Reads when a recurring VEVENT takes place. */
final class ComponentScheduleReader {

    private final CalendarComponent master;
    private final TimeReader times;
    private final SeriesWarnings warnings;

    ComponentScheduleReader(CalendarComponent master, TimeReader times, SeriesWarnings warnings) {
        this.master = master;
        this.times = times;
        this.warnings = warnings;
    }

    /** The schedule; unusable where it makes none. */
    Reading<ComponentSchedule> read() {
        Optional<ZoneId> usual = times.usual(master);
        return times.read(master, "DTSTART")
                .orElseGet(() -> Reading.unusable(SkipReason.MISSING_START, "It has no DTSTART."))
                .then(start -> SeriesClock.of(start, usual, others(start)).then(clock -> read(start, clock, usual)));
    }

    /** The zones in which programs may have counted days. */
    private List<ZoneId> others(CalendarTime start) {
        return start instanceof CalendarTime.Day ? times.zones().defined(times.years()) : List.of();
    }

    private Reading<ComponentSchedule> read(CalendarTime startTime, SeriesClock clock, Optional<ZoneId> usual) {
        RecurrenceId start = clock.id(startTime);
        var rules = new CalendarRules(clock, start, warnings);
        var periods = new LinkedHashMap<RecurrenceId, NominalDuration>();
        return rules.read(master, "RRULE")
                .then(rrules -> rdates(start, clock, periods)
                        // Before any date is looked for: too many rules, or one that repeats each second, make that
                        // long work.
                        .then(rdates -> accepted(new ScheduleProposal(
                                clock.zone(),
                                start,
                                ComponentDuration.orAssumed(master, startTime, clock, times, warnings),
                                rrules,
                                rdates,
                                List.of())))
                        .then(whole -> exdates(whole, new DateMatcher(whole.dates(), clock, usual), rules)
                                .then(exdates -> accepted(without(whole, exdates)))
                                .map(schedule -> new ComponentSchedule(
                                        schedule,
                                        otherThan(schedule.duration(), periods),
                                        new DateMatcher(whole.dates(), clock, usual),
                                        clock))));
    }

    private Reading<List<RecurrenceId>> rdates(
            RecurrenceId start, SeriesClock clock, Map<RecurrenceId, NominalDuration> periods) {
        return CalendarValues.of(master, "RDATE", times, warnings).map(values -> {
            var rdates = new ArrayList<RecurrenceId>();
            for (CalendarValues.Value value : values) {
                RecurrenceId id = value.start() instanceof CalendarTime.Day(var date, var zone) && !clock.allDay()
                        ? RecurrenceId.of(date.atTime(start.localDateTime().toLocalTime()))
                        : clock.id(value.start());
                rdates.add(id);
                value.duration(clock, times)
                        .filter(ComponentDuration::isPossible)
                        .ifPresentOrElse(duration -> periods.put(id, duration), () -> assumeUsual(value));
            }
            return rdates;
        });
    }

    private void assumeUsual(CalendarValues.Value value) {
        if (value.end().isPresent()) {
            warnings.addOnce(
                    ImportWarning.Kind.DURATION_ASSUMED,
                    "No date can last as " + value.text() + " says; it lasts as long as the others.");
        }
    }

    private Reading<List<RecurrenceId>> exdates(Schedule whole, DateMatcher dates, CalendarRules rules) {
        return CalendarValues.of(master, "EXDATE", times, warnings).map(values -> {
            var exdates = new ArrayList<RecurrenceId>();
            var withoutEffect = new ArrayList<String>();
            for (CalendarValues.Value value : values) {
                List<RecurrenceId> matching = dates.matching(value.start());
                exdates.addAll(matching);
                if (matching.isEmpty()) {
                    withoutEffect.add(value.text());
                }
                if (exdates.size() > ScheduleProposal.MOST_DATES) {
                    break;
                }
            }
            if (!withoutEffect.isEmpty()) {
                warnings.add(ImportWarning.Kind.EXDATE_WITHOUT_EFFECT, noDates(withoutEffect));
            }
            exdates.addAll(exceptions(whole, exdates.size(), rules));
            return exdates;
        });
    }

    private static String noDates(List<String> values) {
        String more = values.size() > 3 ? " and " + (values.size() - 3) + " more" : "";
        return "EXDATE left nothing out: the series has no date "
                + String.join(", ", values.stream().limit(3).toList()) + more + ".";
    }

    /** The dates that EXRULE leaves out. */
    private List<RecurrenceId> exceptions(Schedule whole, int exdates, CalendarRules rules) {
        return switch (rules.read(master, "EXRULE")) {
            case Reading.Unusable<List<RecurrenceRule>>(var reason, var detail) -> notTakenOver(detail);
            case Reading.Read<List<RecurrenceRule>>(var read)
            when read.stream().anyMatch(rule -> rule.frequency().isSubDaily()) ->
                notTakenOver("EXRULE repeats within a day.");
            case Reading.Read<List<RecurrenceRule>>(var read) -> {
                ExceptionRules found =
                        ExceptionRules.of(whole.dates(), read, Math.max(0, ScheduleProposal.MOST_DATES - exdates));
                if (found.dates().isEmpty() && !read.isEmpty()) {
                    notTakenOver("EXRULE leaves nothing out: the series has none of its dates.");
                }
                found.followedUntil()
                        .ifPresent(end -> notTakenOver("EXRULE leaves out dates before " + end + " only."));
                yield found.dates();
            }
        };
    }

    private List<RecurrenceId> notTakenOver(String detail) {
        warnings.add(ImportWarning.Kind.EXRULE_NOT_TAKEN_OVER, detail);
        return List.of();
    }

    private static Map<RecurrenceId, NominalDuration> otherThan(
            NominalDuration usual, Map<RecurrenceId, NominalDuration> periods) {
        periods.values().removeIf(usual::equals);
        return periods;
    }

    private static ScheduleProposal without(Schedule whole, List<RecurrenceId> exdates) {
        return new ScheduleProposal(
                whole.zone(),
                whole.start(),
                whole.duration(),
                whole.dates().rules(),
                whole.dates().dates(),
                exdates);
    }

    private static Reading<Schedule> accepted(ScheduleProposal proposal) {
        try {
            return switch (proposal.decideLeniently()) {
                case ScheduleDecision.Accepted(var schedule) -> Reading.of(schedule);
                case ScheduleDecision.Refused(var refusals) ->
                    Reading.unusable(SkipReason.UNSUPPORTED_SCHEDULE, ScheduleFaults.of(refusals.getFirst()));
            };
        } catch (InvalidRecurrenceException e) {
            return Reading.unusable(SkipReason.UNSUPPORTED_SCHEDULE, e.getMessage() + ".");
        }
    }
}
