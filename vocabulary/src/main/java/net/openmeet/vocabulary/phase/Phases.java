package net.openmeet.vocabulary.phase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * When a series takes place and what it looks like, stretch by stretch. Its dates are those of its phases, one after the other: a date of a
 * later phase comes after all of an earlier one, on the clock and as a RecurrenceId, so that no two have one name.
 *
 * <p>A series that pauses has a plan, which who edits it edits, and pauses. What is asked for dates knows those beside the pauses alone.
 */
public final class Phases {

    /** How many phases a series may have. */
    public static final int MOST = 100;

    /** In memory. A message has at most half as much again, and brokers take a megabyte. */
    private static final int MOST_BYTES = 400_000;

    private final List<Phase> planned;
    private final List<Pause> pauses;
    private final List<Phase> all;

    /**
     * The phases of a series that doesn't pause.
     *
     * @param all at least one, at most {@value #MOST}, in the order of their dates
     */
    public Phases(List<Phase> all) {
        this(all, List.of());
    }

    /**
     * The phases of a series and its pauses.
     *
     * @param planned at least one, at most {@value #MOST}, in the order of their dates
     * @param pauses at most {@value #MOST}, in the order in which they were asked for
     * @throws IllegalArgumentException also where no date is beside the pauses
     */
    public Phases(List<Phase> planned, List<Pause> pauses) {
        this.planned = List.copyOf(planned);
        this.pauses = List.copyOf(pauses);
        if (planned.isEmpty() || planned.size() > MOST || pauses.size() > MOST) {
            throw new IllegalArgumentException("A series has 1 to " + MOST + " phases, and no more pauses, not "
                    + planned.size() + " and " + pauses.size());
        }
        for (int i = 1; i < planned.size(); i++) {
            if (!planned.get(i - 1).endsBefore(planned.get(i))) {
                throw new IllegalArgumentException("Phase " + i + " begins before the one before it ends");
            }
        }
        this.all = PausedPhases.of(this.planned, this.pauses);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("All dates are paused");
        }
    }

    /** A series of a single phase. */
    public static Phases of(Phase only) {
        return new Phases(List.of(only));
    }

    /** Those with a date beside the pauses, in the order of their dates; they have no date within one. */
    public List<Phase> all() {
        return all;
    }

    /** The phases as they would be without the pauses. */
    public List<Phase> planned() {
        return planned;
    }

    /** Times without dates, in the order in which they were asked for. */
    public List<Pause> pauses() {
        return pauses;
    }

    /** The same as if there were no pauses. */
    public Phases plan() {
        return pauses.isEmpty() ? this : new Phases(planned);
    }

    /** The same series with other pauses. */
    public Phases with(List<Pause> others) {
        return new Phases(planned, others);
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
                ? new Phases(
                        planned.stream()
                                .map(phase -> phase.with(phase.template().toldToEverybody()))
                                .toList(),
                        pauses)
                : this;
    }

    /** Whether there is a URI to take part at, in any phase, that not everybody is told who sees the rest. */
    public boolean hidesOnlineUri() {
        return planned.stream().anyMatch(phase -> phase.template().hidesOnlineUri());
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
        int dates = all.stream().mapToInt(Phase::weight).sum();
        return pauses.isEmpty()
                ? dates
                : dates + planned.stream().mapToInt(Phase::weight).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phases that && planned.equals(that.planned) && pauses.equals(that.pauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planned, pauses);
    }

    @Override
    public String toString() {
        return "Phases" + planned + (pauses.isEmpty() ? "" : " but for " + pauses);
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
