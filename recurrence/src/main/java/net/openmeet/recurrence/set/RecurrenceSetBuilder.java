package net.openmeet.recurrence.set;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.Problem;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;

/** Describes a {@link RecurrenceSet}: DTSTART, RRULE, RDATE and EXDATE (RFC 5545 §3.8.2.4, §3.8.5); not safe to share. */
public final class RecurrenceSetBuilder {

    private static final int MOST_RULES = 64;
    private static final int MOST_DATES = 10_000;

    private final RecurrenceStart start;
    private final List<RecurrenceRule> rules = new ArrayList<>();
    private final TreeSet<RecurrenceId> dates = new TreeSet<>();
    private final TreeSet<RecurrenceId> exceptions = new TreeSet<>();
    private boolean startIncluded = true;

    RecurrenceSetBuilder(RecurrenceStart start) {
        this.start = start;
    }

    public RecurrenceSetBuilder rule(RecurrenceRule rule) {
        rules.add(rule);
        return this;
    }

    public RecurrenceSetBuilder rules(List<RecurrenceRule> more) {
        rules.addAll(more);
        return this;
    }

    /** A further instance. */
    public RecurrenceSetBuilder rdate(RecurrenceId date) {
        dates.add(date);
        return this;
    }

    /** An instance to leave out; one that is none changes nothing. */
    public RecurrenceSetBuilder exdate(RecurrenceId exception) {
        exceptions.add(exception);
        return this;
    }

    /**
     * Whether the start is the first instance, and counts for COUNT, even where no rule gives it: yes unless said
     * otherwise, as RFC 5545 §3.8.2.4 has it. Without it the rules alone decide.
     */
    public RecurrenceSetBuilder includeStart(boolean included) {
        startIncluded = included;
        return this;
    }

    /**
     * The set.
     *
     * @throws InvalidRecurrenceException where a date is of another kind than the start, a rule repeats within the day
     *     though the start has no time, or there are more than 64 rules or 10,000 dates of a kind
     */
    public RecurrenceSet build() {
        checkSizes();
        dates.forEach(date -> checkKind("RDATE", date));
        exceptions.forEach(date -> checkKind("EXDATE", date));
        if (start.id().isAllDay()
                && rules.stream().anyMatch(rule -> rule.frequency().isSubDaily())) {
            throw new InvalidRecurrenceException(
                    Problem.SUB_DAILY_ON_ALL_DAY,
                    "FREQ",
                    0,
                    "A rule for dates repeats daily or less often",
                    "FREQ=DAILY");
        }
        return new RecurrenceSet(this);
    }

    private void checkSizes() {
        if (rules.size() > MOST_RULES) {
            throw new InvalidRecurrenceException(
                    Problem.TOO_MANY_RULES, "RRULE", 0, "A set has at most " + MOST_RULES + " rules", null);
        }
        if (dates.size() > MOST_DATES || exceptions.size() > MOST_DATES) {
            throw new InvalidRecurrenceException(
                    Problem.TOO_MANY_DATES,
                    dates.size() > MOST_DATES ? "RDATE" : "EXDATE",
                    0,
                    "A set has at most " + MOST_DATES + " dates of a kind",
                    null);
        }
    }

    private void checkKind(String part, RecurrenceId date) {
        if (date.isAllDay() != start.id().isAllDay()) {
            throw new InvalidRecurrenceException(
                    Problem.DATE_KIND_MISMATCH,
                    part,
                    0,
                    part + " " + date
                            + (date.isAllDay()
                                    ? " is a date, but the start has a time"
                                    : " has a time, but the start is a date"),
                    null);
        }
    }

    RecurrenceStart start() {
        return start;
    }

    List<RecurrenceRule> rules() {
        return List.copyOf(rules);
    }

    List<RecurrenceId> dates() {
        return List.copyOf(dates);
    }

    List<RecurrenceId> exceptions() {
        return List.copyOf(exceptions);
    }

    boolean startIncluded() {
        return startIncluded;
    }
}
