package net.openmeet.vocabulary.phase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * When a series takes place and what it looks like, stretch by stretch. Its dates are those of its phases, one after the other: a date of a
 * later phase comes after all of an earlier one, on the clock and as a RecurrenceId, so that no two have one name.
 *
 * @param all at least one, at most {@value #MOST}, in the order of their dates
 */
public record Phases(List<Phase> all) {

    /** How many phases a series may have. */
    public static final int MOST = 100;

    /** In memory. A message has at most half as much again, and brokers take a megabyte. */
    private static final int MOST_BYTES = 400_000;

    public Phases {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > MOST) {
            throw new IllegalArgumentException("A series has 1 to " + MOST + " phases, not " + all.size());
        }
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i - 1).endsBefore(all.get(i))) {
                throw new IllegalArgumentException("Phase " + i + " begins before the one before it ends");
            }
        }
    }

    /** A series of a single phase. */
    public static Phases of(Phase only) {
        return new Phases(List.of(only));
    }

    /** The phase that the series began with. */
    public Phase first() {
        return all.getFirst();
    }

    /** The phase with which it ends, if it does. */
    public Phase last() {
        return all.getLast();
    }

    /** As they are told to everybody: without URIs to take part at that are for those who go. */
    public Phases toldToEverybody() {
        return hidesOnlineUri()
                ? new Phases(all.stream()
                        .map(phase -> phase.with(phase.template().toldToEverybody()))
                        .toList())
                : this;
    }

    /** Whether there is a URI to take part at, in any phase, that not everybody is told who sees the rest. */
    public boolean hidesOnlineUri() {
        return all.stream().anyMatch(phase -> phase.template().hidesOnlineUri());
    }

    /** Whether the series has this date. */
    public boolean contains(RecurrenceId date) {
        return phaseOf(date).isPresent();
    }

    /** The phase that has a date; empty where the series has no such date. */
    public Optional<Phase> phaseOf(RecurrenceId date) {
        return all.stream().filter(phase -> phase.contains(date)).findFirst();
    }

    /** A date of the series with its phase; empty where it has no such date. */
    public Optional<PhaseDate> date(RecurrenceId date) {
        return phaseOf(date).map(phase -> new PhaseDate(phase, date));
    }

    /** Whether it never ends. */
    public boolean isInfinite() {
        return last().schedule().dates().isInfinite();
    }

    /** The dates that start at an instant or later, in the order of their starts, and perhaps a few earlier ones; computed as they are asked for. */
    public Iterable<PhaseDate> datesFrom(Instant from) {
        return () -> new PhaseDates(this, from);
    }

    /** The first date that isn't over at {@code now}; empty where all are. */
    public Optional<PhaseDate> firstNotOver(Instant now) {
        return all.stream().flatMap(phase -> firstNotOver(phase, now).stream()).findFirst();
    }

    /** The phase of the first date that isn't over at {@code now}; the last one where all are. */
    public Phase inForce(Instant now) {
        return firstNotOver(now).map(PhaseDate::phase).orElseGet(this::last);
    }

    /** The date after another one of the series. */
    public Optional<PhaseDate> next(PhaseDate date) {
        return date.phase()
                .schedule()
                .dates()
                .next(date.id())
                .map(next -> new PhaseDate(date.phase(), next.id()))
                .or(() -> all.stream()
                        .dropWhile(phase -> !phase.equals(date.phase()))
                        .skip(1)
                        .findFirst()
                        .map(phase -> new PhaseDate(phase, phase.first())));
    }

    /** Whether they are more than a message or a row should carry. One phase never is. */
    public boolean isTooLarge() {
        return weight() > MOST_BYTES;
    }

    /** About how many bytes they take in memory, so that caches can be bounded. */
    public int weight() {
        return all.stream().mapToInt(Phase::weight).sum();
    }

    private static Optional<PhaseDate> firstNotOver(Phase phase, Instant now) {
        Schedule schedule = phase.schedule();
        for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(now))) {
            if (!schedule.hasEnded(date.id(), now)) {
                return Optional.of(new PhaseDate(phase, date.id()));
            }
        }
        return Optional.empty();
    }
}
