package net.openmeet.vocabulary.schedule.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.MovedDates;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.time.web.DateReader;
import net.openmeet.vocabulary.time.web.ZoneReader;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of when a series takes place. */
public record SchedulePatch(
        Patched<String> timeZone,
        Patched<String> start,
        Patched<String> duration,
        Patched<RecurrencePatch> recurrence) {

    private static final String START = "/start";

    /** Whether it says nothing of that. */
    public boolean isAbsent() {
        return timeZone.isAbsent() && start.isAbsent() && duration.isAbsent() && recurrence.isAbsent();
    }

    /** Whether it says by which rules the dates repeat, so that those of before don't count. */
    public boolean saysHowItRepeats() {
        return switch (recurrence) {
            case Patched.Absent<RecurrencePatch>() -> false;
            case Patched.Removed<RecurrencePatch>() -> true;
            case Patched.Given<RecurrencePatch>(var patch) -> !patch.rrules().isAbsent();
        };
    }

    /**
     * The schedule after the patch. With a start that moves, the dates move that stand alone, and what is left out; where other rules have no
     * such dates, nothing is left out.
     *
     * @return null after a violation
     */
    public @Nullable Schedule revised(Schedule current, Violations violations) {
        if (start.isAbsent() && recurrence.isAbsent()) {
            return reframed(current, current, violations);
        }
        if (leavesNoDate(current)) {
            violations.add(
                    START,
                    ScheduleRefusals.NO_DATES,
                    "The rules that there are have no date from this start on. Say with recurrence how it repeats, too.");
            return null;
        }
        return read(current, violations);
    }

    /** Whether it moves the start alone, to where the rules that there are have no date any more, and all else is well. */
    public boolean leavesNoDate(Schedule current) {
        if (start.isAbsent() || !recurrence.isAbsent()) {
            return false;
        }
        var found = new Violations();
        return read(current, found) == null
                && found.all().stream().allMatch(violation -> violation.code().equals(ScheduleRefusals.NO_DATES));
    }

    private @Nullable Schedule read(Schedule current, Violations violations) {
        String zone = timeZone.applyTo(current.zone().getId());
        String begin = start.applyTo(current.start().toString());
        MovedDates moved = moved(current, begin, zone);
        RecurrencePatch patch =
                recurrence instanceof Patched.Given<RecurrencePatch>(var given) ? given : RecurrencePatch.NOTHING;
        RecurrenceRequest request = recurrence instanceof Patched.Removed
                ? null
                : new RecurrenceRequest(
                        patch.rrules().applyTo(texts(moved.rules())),
                        patch.rdates().applyTo(texts(moved.rdates())),
                        patch.exdates().applyTo(List.of()));
        List<RecurrenceId> leftOut = patch.exdates().isAbsent() ? moved.exdates() : List.of();
        return new ScheduleReader(violations)
                .read(zone, begin, duration.applyTo(current.duration().toString()), request, leftOut);
    }

    /** Whether it says no more of some schedules than zone, duration, and another time of day at which all of them stay on their days. */
    public boolean keepsDays(List<Schedule> all) {
        if (!recurrence.isAbsent()) {
            return false;
        }
        if (start.isAbsent()) {
            return true;
        }
        Schedule first = all.getFirst();
        RecurrenceId begin = start(first);
        return all.size() > 1
                && begin != null
                && begin.date().equals(first.start().date())
                && all.stream().allMatch(schedule -> canMove(schedule, secondsFrom(first)));
    }

    /**
     * A schedule with the days that it has, after what the patch says of zone, duration and time of day.
     *
     * @param first the one whose start it says: by as much as that moves within its day, the other one does
     * @return null after a violation
     */
    public @Nullable Schedule reframed(Schedule current, Schedule first, Violations violations) {
        return new ScheduleReader(violations)
                .reframe(
                        current,
                        moved(current.start(), secondsFrom(first)),
                        timeZone.applyTo(current.zone().getId()),
                        duration.applyTo(current.duration().toString()));
    }

    private @Nullable RecurrenceId start(Schedule current) {
        return new DateReader(new Violations())
                .date(START, start.applyTo(current.start().toString()));
    }

    private long secondsFrom(Schedule first) {
        RecurrenceId begin = start(first);
        return begin == null ? 0 : begin.localSecond() - first.start().localSecond();
    }

    private boolean canMove(Schedule schedule, long seconds) {
        RecurrenceId begin = start(schedule);
        return begin != null
                && begin.isAllDay() == schedule.allDay()
                && moved(schedule.start(), seconds)
                        .date()
                        .equals(schedule.start().date());
    }

    private static RecurrenceId moved(RecurrenceId date, long seconds) {
        return seconds == 0 ? date : RecurrenceId.of(date.localDateTime().plusSeconds(seconds));
    }

    /** Where start or zone can't be read, that is told later, and nothing moves. */
    private static MovedDates moved(Schedule current, @Nullable String start, @Nullable String zone) {
        var unheard = new Violations();
        RecurrenceId begin = new DateReader(unheard).date(START, start);
        ZoneId clocks = new ZoneReader(unheard).zone(zone);
        return new MovedDates(
                current,
                Objects.requireNonNullElse(begin, current.start()),
                Objects.requireNonNullElse(clocks, current.zone()));
    }

    private static List<@Nullable String> texts(List<?> values) {
        return values.stream().<@Nullable String>map(Object::toString).toList();
    }
}
