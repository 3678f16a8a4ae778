package net.openmeet.vocabulary.schedule;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;

/**
 * What of a schedule goes along when its start moves, or its clocks are another zone's: the ends of its rules, and the dates that stand alone.
 * They move by as much as the start does; where that is more than a week, by its time of day alone.
 */
public final class MovedDates {

    private static final int LAST_YEAR = 9999;

    private final Schedule before;
    private final RecurrenceId start;
    private final ZoneId zone;
    private final long days;
    private final long seconds;

    /**
     * Moves a schedule.
     *
     * @param start where it begins from now on
     * @param zone where its local times are from now on
     */
    public MovedDates(Schedule before, RecurrenceId start, ZoneId zone) {
        this.before = before;
        this.start = start;
        this.zone = zone;
        long apart = ChronoUnit.DAYS.between(before.start().date(), start.date());
        this.days = Math.abs(apart) < 7 ? apart : 0;
        this.seconds = before.allDay() || start.isAllDay() ? 0 : secondOfDay(start) - secondOfDay(before.start());
    }

    public List<RecurrenceRule> rules() {
        return before.dates().rules().stream()
                .map(rule ->
                        rule.until().map(until -> rule.withUntil(moved(until))).orElse(rule))
                .toList();
    }

    public List<RecurrenceId> rdates() {
        return moved(before.dates().dates());
    }

    public List<RecurrenceId> exdates() {
        return moved(before.dates().exceptions());
    }

    /** What would leave the calendar of four digits for the year stays behind. */
    private List<RecurrenceId> moved(List<RecurrenceId> dates) {
        return dates.stream().flatMap(date -> moved(date).stream()).toList();
    }

    private Optional<RecurrenceId> moved(RecurrenceId date) {
        LocalDateTime moved = moved(date.localDateTime());
        if (moved.getYear() < 1 || moved.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        if (start.isAllDay()) {
            return Optional.of(RecurrenceId.of(moved.toLocalDate()));
        }
        return Optional.of(RecurrenceId.of(
                before.allDay()
                        ? moved.toLocalDate().atTime(start.localDateTime().toLocalTime())
                        : moved));
    }

    private Until moved(Until until) {
        LocalDateTime local = until.form() == Until.Form.UTC && !before.allDay()
                ? until.dateTime()
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(before.zone())
                        .toLocalDateTime()
                : until.dateTime();
        LocalDateTime moved = moved(local);
        if (moved.getYear() > LAST_YEAR) {
            return until;
        }
        if (until.form() == Until.Form.DATE || before.allDay() != start.isAllDay()) {
            return new Until(moved.truncatedTo(ChronoUnit.DAYS), Until.Form.DATE);
        }
        return until.form() == Until.Form.UTC && !start.isAllDay()
                ? new Until(
                        moved.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), Until.Form.UTC)
                : new Until(moved, until.form());
    }

    private LocalDateTime moved(LocalDateTime local) {
        return local.plusDays(days).plusSeconds(seconds);
    }

    private static long secondOfDay(RecurrenceId id) {
        return id.localDateTime().toLocalTime().toSecondOfDay();
    }
}
