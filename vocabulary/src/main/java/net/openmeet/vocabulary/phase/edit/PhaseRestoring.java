package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a series becomes again what it was before a change. What is over since then keeps what it was, and what would have begun meanwhile, and
 * didn't, never is a date.
 */
public final class PhaseRestoring {

    private static final int MOST_LOOKED_AT = 10_000;

    private final Phases current;
    private final List<Phase> former;
    private final List<Pause> pauses;
    private final Instant since;
    private final @Nullable TurningPoint at;
    private final Instant now;

    /**
     * Takes a change back.
     *
     * @param former as it was before the change
     * @param changedAt when it was changed
     * @param at where it went on otherwise; null: it had the same dates, or some more, or less
     */
    public PhaseRestoring(Phases current, Phases former, Instant changedAt, @Nullable TurningPoint at, Instant now) {
        this.current = current;
        this.former = former.planned();
        this.pauses = former.pauses().stream()
                .map(pause -> current.pauses().contains(pause) ? pause : Pausing.toCome(former.plan(), pause, now))
                .filter(Objects::nonNull)
                .toList();
        this.since = former.pauses().stream()
                .map(pause -> former.planned().getFirst().schedule().startOf(pause.from()))
                .filter(begin -> !former.pauses().equals(current.pauses()) && begin.isBefore(changedAt))
                .min(Instant::compareTo)
                .orElse(changedAt);
        this.at = at;
        this.now = now;
    }

    public PhaseEdit edit() {
        if (current.equals(new Phases(former, pauses))) {
            return new PhaseEdit.Same();
        }
        Optional<List<RecurrenceId>> missed = missed();
        Optional<Boolean> tookPlace = missed.isEmpty() ? Optional.empty() : tookPlace();
        if (missed.isEmpty() || tookPlace.isEmpty()) {
            return new PhaseEdit.Refused(new PhaseRefusal.TooManyDates(MOST_LOOKED_AT));
        }
        List<Phase> again = PastDates.without(former, new TreeSet<>(missed.get()));
        try {
            return Composition.of(tookPlace.get() ? afterWhatIsOver(again) : again, pauses, this::compared);
        } catch (InvalidRecurrenceException e) {
            return new PhaseEdit.Refused(
                    new PhaseRefusal.Inseparable(current.first().first()));
        }
    }

    private PhaseEdit compared(Phases restored) {
        List<Phase> was = current.planned();
        List<Phase> is = restored.planned();
        boolean sameDates =
                restored.pauses().equals(current.pauses()) && schedules(was).equals(schedules(is));
        if (sameDates) {
            return was.equals(is) ? new PhaseEdit.Same() : new PhaseEdit.Looks(restored, was, is);
        }
        int same = 0;
        while (same < Math.min(was.size(), is.size()) - 1 && was.get(same).equals(is.get(same))) {
            same++;
        }
        TurningPoint turning = at == null
                ? TurningPoint.at(next(restored))
                : at.reversed(firstOtherwise(was.subList(same, was.size()), is).orElseGet(at::newAnchor));
        return new PhaseEdit.GoesOn(
                restored,
                turning,
                from(was, turning.from(), same),
                from(is, at == null ? null : at.from(), same),
                false);
    }

    /** The phases that go on from a date; from their first difference where none has it. */
    private static List<Phase> from(List<Phase> phases, @Nullable RecurrenceId date, int otherwise) {
        List<Phase> rest = phases.stream()
                .dropWhile(phase -> date == null || !phase.contains(date))
                .toList();
        return rest.isEmpty() ? phases.subList(otherwise, phases.size()) : rest;
    }

    /** The first date of some phases that isn't over, and isn't the same in others. */
    private Optional<RecurrenceId> firstOtherwise(List<Phase> phases, List<Phase> others) {
        int looked = 0;
        for (Phase phase : phases) {
            Schedule schedule = phase.schedule();
            for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(now))) {
                if (++looked > MOST_LOOKED_AT) {
                    return Optional.empty();
                }
                boolean stays = others.stream()
                        .anyMatch(
                                other -> other.template().equals(phase.template()) && isSame(phase, other, date.id()));
                if (!stays && !schedule.hasEnded(date.id(), now)) {
                    return Optional.of(date.id());
                }
            }
        }
        return Optional.empty();
    }

    private RecurrenceId next(Phases restored) {
        return restored.firstNotOver(now)
                .map(PhaseDate::id)
                .orElseGet(() -> restored.first().first());
    }

    /** Dates as the series was before that would have begun, and aren't any by now; empty where they are too many. */
    private Optional<List<RecurrenceId>> missed() {
        var missed = new ArrayList<RecurrenceId>();
        int looked = 0;
        for (Phase phase : PausedPhases.of(former, pauses)) {
            Schedule schedule = phase.schedule();
            for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(since))) {
                if (!PastDates.haveBegun(schedule, date.id(), now)) {
                    break;
                }
                if (++looked > MOST_LOOKED_AT || missed.size() > PausedPhases.MOST_DATES) {
                    return Optional.empty();
                }
                if (!current.contains(date.id())) {
                    missed.add(date.id());
                }
            }
        }
        return Optional.of(missed);
    }

    /** Whether a date is over that the series didn't have before; empty where too many would have to be looked at. */
    private Optional<Boolean> tookPlace() {
        List<Phase> before = PausedPhases.of(former, pauses);
        int looked = 0;
        for (Phase phase : current.all()) {
            Schedule schedule = phase.schedule();
            for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(since))) {
                if (!schedule.hasEnded(date.id(), now)) {
                    break;
                }
                if (++looked > MOST_LOOKED_AT) {
                    return Optional.empty();
                }
                if (before.stream().noneMatch(other -> isSame(phase, other, date.id()))) {
                    return Optional.of(true);
                }
            }
        }
        return Optional.of(false);
    }

    private static boolean isSame(Phase phase, Phase other, RecurrenceId date) {
        return other.contains(date)
                && other.schedule().startOf(date).equals(phase.schedule().startOf(date))
                && other.schedule().endOf(date).equals(phase.schedule().endOf(date));
    }

    /** What is over of the series as it is, and after that what it was. */
    private List<Phase> afterWhatIsOver(List<Phase> again) {
        var all = new ArrayList<Phase>();
        Optional<PhaseDate> next = current.firstNotOver(now);
        for (Phase phase : current.all()) {
            if (next.isPresent() && phase.equals(next.get().phase())) {
                phase.before(next.get().id()).ifPresent(all::add);
                break;
            }
            all.add(phase);
        }
        Optional<Phase> over = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        boolean goesOn = false;
        for (Phase phase : again) {
            Optional<Phase> rest = goesOn ? Optional.of(phase) : after(over, phase);
            goesOn |= rest.isPresent();
            rest.ifPresent(all::add);
        }
        return all;
    }

    /** A phase from its first date on that isn't over and comes after what is. */
    private Optional<Phase> after(Optional<Phase> over, Phase phase) {
        Schedule schedule = phase.schedule();
        for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(now))) {
            boolean follows =
                    over.filter(last -> !last.endsBefore(schedule, date.id())).isEmpty();
            if (follows && !schedule.hasEnded(date.id(), now)) {
                return Optional.of(phase.from(date.id()));
            }
        }
        return Optional.empty();
    }

    private static List<Schedule> schedules(List<Phase> phases) {
        return phases.stream().map(Phase::schedule).toList();
    }
}
