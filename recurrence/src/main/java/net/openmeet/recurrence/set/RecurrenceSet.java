package net.openmeet.recurrence.set;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.time.InstanceFactory;
import net.openmeet.recurrence.timeline.Timeline;

/**
 * The instances of DTSTART, rules, RDATE and EXDATE together (RFC 5545 §3.8.5): (DTSTART ∪ rules ∪ RDATE) ∖ EXDATE,
 * ascending by {@link RecurrenceId}, each once. Immutable and safe to share.
 *
 * <p>It lives on the local time line: an instance is named by the local start that the rule gives, and daylight saving
 * time only decides which instant that is. HOURLY, MINUTELY and SECONDLY count local time, too. Time ends with the year
 * 9999.
 *
 * <p>Jumping to a far date costs about the same as reading the first.
 */
public final class RecurrenceSet {

    private final RecurrenceStart start;
    private final List<RecurrenceRule> rules;
    private final List<RecurrenceId> dates;
    private final List<RecurrenceId> exceptions;
    private final boolean startIncluded;
    private final Timeline timeline;

    RecurrenceSet(RecurrenceSetBuilder builder) {
        this.start = builder.start();
        this.rules = builder.rules();
        this.dates = builder.dates();
        this.exceptions = builder.exceptions();
        this.startIncluded = builder.startIncluded();
        this.timeline = SetTimelines.of(this);
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
        return () -> iterator(inclusive.localSecond());
    }

    /** The instances of a window. */
    public List<Instance> between(RecurrenceId fromInclusive, RecurrenceId toExclusive) {
        return between(fromInclusive, toExclusive, Integer.MAX_VALUE);
    }

    /** The first {@code limit} instances of a window. */
    public List<Instance> between(RecurrenceId fromInclusive, RecurrenceId toExclusive, int limit) {
        var found = new ArrayList<Instance>();
        var instances = new InstanceFactory(start);
        var walk = timeline.from(fromInclusive.localSecond());
        while (found.size() < limit) {
            long next = walk.next();
            if (next >= toExclusive.localSecond()) {
                break;
            }
            found.add(instances.at(next));
        }
        return found;
    }

    /** Whether the id names an instance: exactly, and of the same kind of time. */
    public boolean contains(RecurrenceId id) {
        return id.isAllDay() == start.id().isAllDay() && timeline.has(id.localSecond());
    }

    /** The first instance after an id. */
    public Optional<Instance> next(RecurrenceId exclusive) {
        return at(timeline.from(exclusive.localSecond() + 1).next());
    }

    /** The last instance before an id. */
    public Optional<Instance> previous(RecurrenceId exclusive) {
        return at(timeline.before(exclusive.localSecond()));
    }

    /**
     * How many instances lie before an id. That is arithmetic, however many they are; only where several rules may have
     * instances in common, because their months, weekdays or times of day don't tell them apart, each instance before the
     * id is looked at.
     */
    public long countUntil(RecurrenceId exclusive) {
        return timeline.countBefore(exclusive.localSecond());
    }

    /** Whether some rule has instances and no end. */
    public boolean isInfinite() {
        return timeline.isEndless();
    }

    /** All instances, without an object for each. */
    public OccurrenceCursor cursor() {
        return new OccurrenceCursor(timeline.from(Timeline.BEFORE_ALL), start);
    }

    /** The instances from an id on, inclusive, without an object for each. */
    public OccurrenceCursor cursor(RecurrenceId from) {
        return new OccurrenceCursor(timeline.from(from.localSecond()), start);
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

    private Optional<Instance> at(long localSecond) {
        return localSecond == Timeline.END || localSecond == Timeline.BEFORE_ALL
                ? Optional.empty()
                : Optional.of(new InstanceFactory(start).at(localSecond));
    }

    private Iterator<Instance> iterator(long from) {
        var walk = timeline.from(from);
        var instances = new InstanceFactory(start);
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
                var instance = instances.at(next);
                next = walk.next();
                return instance;
            }
        };
    }
}
