package net.openmeet.vocabulary.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;

/**
 * A stretch of a series with one schedule and one template. It begins with its first date; its schedule ends by itself where a later phase
 * begins.
 */
public record Phase(Schedule schedule, Template template) {

    /** Its first date: where the phase begins. */
    public RecurrenceId first() {
        return schedule.dates().first().map(Instance::id).orElseThrow();
    }

    /** Its last date; empty where it has no end. */
    public Optional<RecurrenceId> last() {
        return schedule.dates().last().map(Instance::id);
    }

    public boolean contains(RecurrenceId date) {
        return schedule.dates().contains(date);
    }

    /** Whether all of its dates come before another one's. */
    public boolean endsBefore(Phase later) {
        return endsBefore(later.schedule(), later.first());
    }

    /** Whether all of its dates come before a date of another schedule, on the clock and as a RecurrenceId. */
    public boolean endsBefore(Schedule other, RecurrenceId date) {
        return last().filter(last -> last.compareTo(date) < 0)
                .filter(last -> schedule.startOf(last).isBefore(other.startOf(date)))
                .isPresent();
    }

    /** The part before one of its dates; empty where that is its first one. */
    public Optional<Phase> before(RecurrenceId date) {
        if (date.equals(first())) {
            return Optional.empty();
        }
        RecurrenceSet dates = schedule.dates().truncatedBefore(date);
        RecurrenceSet startingWithADate = dates.startIncluded() ? dates : startingWithTheFirstOf(dates);
        return Optional.of(new Phase(new Schedule(startingWithADate, schedule.zone(), schedule.duration()), template));
    }

    /** Dates before the start of all rules, which were put in one by one. */
    private RecurrenceSet startingWithTheFirstOf(RecurrenceSet dates) {
        List<RecurrenceId> all = new ArrayList<>();
        dates.all().forEach(date -> all.add(date.id()));
        RecurrenceSetBuilder found = Schedule.starting(all.getFirst(), schedule.zone());
        all.stream().skip(1).forEach(found::rdate);
        return found.build();
    }

    /**
     * The part from one of its dates on: COUNT is what is left of it.
     *
     * @throws InvalidRecurrenceException where its rules have no common beginning there
     */
    public Phase from(RecurrenceId date) {
        RecurrenceSet dates = schedule.dates().continuedFrom(date);
        return new Phase(new Schedule(dates, schedule.zone(), schedule.duration()), template);
    }

    /** The same dates, looking different. */
    public Phase with(Template other) {
        return new Phase(schedule, other);
    }

    /** The same look, taking place otherwise. */
    public Phase with(Schedule other) {
        return new Phase(other, template);
    }

    /** About how many bytes it takes in memory, so that caches can be bounded. */
    int weight() {
        return schedule.weight() + template.weight();
    }
}
