package net.openmeet.recurrence.set;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.time.InstanceFactory;
import net.openmeet.recurrence.time.LocalClock;
import net.openmeet.recurrence.timeline.Timeline;

/**
 * The instances of DTSTART, rules, RDATE and EXDATE together (RFC 5545 §3.8.5): (DTSTART ∪ rules ∪ RDATE) ∖ EXDATE,
 * each instant once and in the order of instants. Immutable and safe to share.
 *
 * <p>It lives on the local time line: an instance is named by the local start that the rule gives, and daylight saving
 * time only decides which instant that is. HOURLY, MINUTELY and SECONDLY count local time, too. A start that the clock leaves out is
 * moved forward; where another start has that instant, it alone is the instance, and COUNT counts one. "Before" and "after" an id mean its
 * instant, so that only there the order isn't that of {@link RecurrenceId}. Time ends with the year 9999.
 *
 * <p>Jumping to a far date costs about the same as reading the first.
 */
public final class RecurrenceSet {

    private final RecurrenceStart start;
    private final List<RecurrenceRule> rules;
    private final List<RecurrenceId> dates;
    private final List<RecurrenceId> exceptions;
    private final boolean startIncluded;
    private final LocalClock clock;
    private final Timeline timeline;

    RecurrenceSet(RecurrenceSetBuilder builder) {
        this.start = builder.start();
        this.rules = builder.rules();
        this.dates = builder.dates();
        this.exceptions = builder.exceptions();
        this.startIncluded = builder.startIncluded();
        this.clock = LocalClock.of(start);
        this.timeline = SetTimelines.of(this, clock);
    }

    /** Begins to describe a set. */
    public static RecurrenceSetBuilder starting(RecurrenceStart start) {
        return new RecurrenceSetBuilder(start);
    }

    public RecurrenceStart start() {
        return start;
    }

    public List<RecurrenceRule> rules() {
        return rules;
    }

    /** RDATE, ascending. */
    public List<RecurrenceId> dates() {
        return dates;
    }

    /** EXDATE, ascending. */
    public List<RecurrenceId> exceptions() {
        return exceptions;
    }

    /** Whether the start is an instance even where no rule gives it. */
    public boolean startIncluded() {
        return startIncluded;
    }

    /** The first instance; empty where there is none at all, which is found out quickly whatever the rules are. */
    public Optional<Instance> first() {
        return at(timeline.from(Timeline.BEFORE_ALL).next());
    }

    /** The last instance; empty where there is none or no end. */
    public Optional<Instance> last() {
        return isInfinite() ? Optional.empty() : at(timeline.before(Timeline.END));
    }

    /** All instances, computed as they are asked for; without an end where {@link #isInfinite()}, but for the year 9999. */
    public Iterable<Instance> all() {
        return () -> iterator(Timeline.BEFORE_ALL);
    }

    /** The instances from an id on, inclusive, computed as they are asked for. */
    public Iterable<Instance> from(RecurrenceId inclusive) {
        return () -> iterator(shown(inclusive));
    }

    /** The instances of a window. */
    public List<Instance> between(RecurrenceId fromInclusive, RecurrenceId toExclusive) {
        return between(fromInclusive, toExclusive, Integer.MAX_VALUE);
    }

    /** The first {@code limit} instances of a window. */
    public List<Instance> between(RecurrenceId fromInclusive, RecurrenceId toExclusive, int limit) {
        var found = new ArrayList<Instance>();
        InstanceFactory instances = instances();
        Timeline.Walk walk = timeline.from(shown(fromInclusive));
        long end = shown(toExclusive);
        while (found.size() < limit) {
            long next = walk.next();
            if (next >= end) {
                break;
            }
            found.add(instances.at(next));
        }
        return found;
    }

    /**
     * Whether the id names an instance: exactly, and of the same kind of time. Of two ids with one instant only that one does which the
     * clock shows.
     */
    public boolean contains(RecurrenceId id) {
        return id.isAllDay() == start.id().isAllDay()
                && hasInstantOf(id)
                && instances().idOf(shown(id)).equals(id);
    }

    /** The first instance after an id. */
    public Optional<Instance> next(RecurrenceId exclusive) {
        return at(timeline.from(shown(exclusive) + 1).next());
    }

    /** The last instance before an id. */
    public Optional<Instance> previous(RecurrenceId exclusive) {
        return at(timeline.before(shown(exclusive)));
    }

    /**
     * How many instances lie before an id. That is arithmetic, however many they are; only where several rules may have
     * instances in common, because their months, weekdays or times of day don't tell them apart, each instance before the
     * id is looked at.
     */
    public long countUntil(RecurrenceId exclusive) {
        return timeline.countBefore(shown(exclusive));
    }

    /** Whether some rule has instances and no end. */
    public boolean isInfinite() {
        return timeline.isEndless();
    }

    /** All instances, without an object for each. */
    public OccurrenceCursor cursor() {
        return new OccurrenceCursor(timeline.from(Timeline.BEFORE_ALL), instances());
    }

    /** The instances from an id on, inclusive, without an object for each. */
    public OccurrenceCursor cursor(RecurrenceId from) {
        return new OccurrenceCursor(timeline.from(shown(from)), instances());
    }

    /**
     * The part of the set before an id, with the same start: what stays of a series that is split there. Every rule ends
     * with UNTIL at its last instance before the id, rules without one go; COUNT becomes the number of instances kept.
     */
    public RecurrenceSet truncatedBefore(RecurrenceId exclusive) {
        return SetSplit.before(this, exclusive);
    }

    /**
     * The part of the set from an id on, starting there: what a series that is split there continues with. COUNT is what
     * was left of it, and what a rule took from the start it says itself where the new start would say it differently.
     *
     * @throws InvalidRecurrenceException where the id is no instance, or where several rules with an INTERVAL have no
     *     common beginning there
     */
    public RecurrenceSet continuedFrom(RecurrenceId inclusive) {
        return SetSplit.from(this, inclusive);
    }

    /** Whether the other one is described by the same parts; two that are described otherwise may still have the same instances. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrenceSet that
                && start.equals(that.start)
                && rules.equals(that.rules)
                && dates.equals(that.dates)
                && exceptions.equals(that.exceptions)
                && startIncluded == that.startIncluded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, rules, dates, exceptions, startIncluded);
    }

    /** Whether some instance has the instant of an id, whatever its own id is. */
    boolean hasInstantOf(RecurrenceId id) {
        return timeline.has(shown(id));
    }

    /** Whether an id's instant is before another's. */
    boolean isBefore(RecurrenceId id, RecurrenceId other) {
        return shown(id) < shown(other);
    }

    /** Whether the first instance has the start's instant. */
    boolean beginsAtStart() {
        return timeline.from(Timeline.BEFORE_ALL).next() == shown(start.id());
    }

    private long shown(RecurrenceId id) {
        return clock.shown(id.localSecond());
    }

    private InstanceFactory instances() {
        return new InstanceFactory(start, timeline);
    }

    private Optional<Instance> at(long localSecond) {
        return localSecond == Timeline.END || localSecond == Timeline.BEFORE_ALL
                ? Optional.empty()
                : Optional.of(instances().at(localSecond));
    }

    private Iterator<Instance> iterator(long from) {
        Timeline.Walk walk = timeline.from(from);
        InstanceFactory instances = instances();
        return new Iterator<>() {
            private long next = walk.next();

            @Override
            public boolean hasNext() {
                return next != Timeline.END;
            }

            @Override
            public Instance next() {
                if (next == Timeline.END) {
                    throw new NoSuchElementException("The recurrence set has ended");
                }
                Instance instance = instances.at(next);
                next = walk.next();
                return instance;
            }
        };
    }
}
