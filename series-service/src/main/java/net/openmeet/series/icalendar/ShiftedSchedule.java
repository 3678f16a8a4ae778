package net.openmeet.series.icalendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.vocabulary.schedule.MovedDates;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleDecision;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** A schedule all of whose dates are moved by as much as its start. */
final class ShiftedSchedule {

    /** How many dates are compared before rules are believed. */
    private static final int COMPARED = 500;

    private static final Pattern DAYS = Pattern.compile("(?<=[;:]|^)BYDAY=([A-Z,]+)(?=;|$)");

    private ShiftedSchedule() {}

    /**
     * The schedule from another start on.
     *
     * @return empty where no rules give just those dates, such as where the 31st moves to the day after
     */
    static Optional<Schedule> of(Schedule schedule, RecurrenceId start, NominalDuration duration) {
        if (start.isAllDay() != schedule.allDay()) {
            return Optional.empty();
        }
        if (start.equals(schedule.start())) {
            return Optional.of(new Schedule(schedule.dates(), schedule.zone(), duration));
        }
        try {
            var moved = new MovedDates(schedule, start, schedule.zone());
            int days = (int) ChronoUnit.DAYS.between(schedule.start().date(), start.date()) % 7;
            List<RecurrenceRule> rules =
                    moved.rules().stream().map(rule -> onOtherDays(rule, days)).toList();
            return switch (new ScheduleProposal(
                            schedule.zone(), start, duration, rules, moved.rdates(), moved.exdates())
                    .decideLeniently()) {
                case ScheduleDecision.Accepted(var shifted) ->
                    Optional.of(shifted).filter(candidate -> isShifted(schedule, candidate));
                case ScheduleDecision.Refused refused -> Optional.empty();
            };
        } catch (InvalidRecurrenceException e) {
            return Optional.empty();
        }
    }

    /** Weekdays that a weekly rule names follow its start. */
    private static RecurrenceRule onOtherDays(RecurrenceRule rule, int days) {
        if (days == 0 || rule.frequency() != Frequency.WEEKLY) {
            return rule;
        }
        return RecurrenceRule.parse(DAYS.matcher(rule.toString())
                .replaceAll(found -> "BYDAY="
                        + String.join(
                                ",",
                                List.of(found.group(1).split(",", -1)).stream()
                                        .map(day -> otherDay(day, days))
                                        .toList())));
    }

    private static String otherDay(String day, int days) {
        for (DayOfWeek candidate : DayOfWeek.values()) {
            if (candidate.name().startsWith(day)) {
                return candidate.plus(days).name().substring(0, 2);
            }
        }
        return day;
    }

    private static boolean isShifted(Schedule schedule, Schedule shifted) {
        Duration by = Duration.between(
                schedule.start().localDateTime(), shifted.start().localDateTime());
        Iterator<Instance> dates = schedule.dates().all().iterator();
        Iterator<Instance> others = shifted.dates().all().iterator();
        for (int i = 0; i < COMPARED && dates.hasNext() && others.hasNext(); i++) {
            if (!dates.next()
                    .id()
                    .localDateTime()
                    .plus(by)
                    .equals(others.next().id().localDateTime())) {
                return false;
            }
        }
        return dates.hasNext() == others.hasNext();
    }
}
