package net.openmeet.recurrence.period;

import java.util.Optional;
import java.util.stream.LongStream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.RecurrenceRule;

/**
 * Where in the periods of its FREQ and INTERVAL a rule has its points: as the rule says them, whatever the clock shows, and whatever DTSTART,
 * UNTIL and COUNT cut off.
 */
public final class RulePositions {

    private final Periods periods;
    private final boolean allDay;

    private RulePositions(Periods periods, boolean allDay) {
        this.periods = periods;
        this.allDay = allDay;
    }

    /**
     * A place in a period.
     *
     * @param period the number of the period; the one with DTSTART in it has 0, the next one that counts has 1
     * @param place from 0
     * @param size how many points the period has
     */
    public record Position(long period, int place, int size) {

        /** The same place so many periods later. */
        public Position later(long periods) {
            return new Position(period + periods, place, size);
        }
    }

    /** The positions of a rule that a start completes. */
    public static RulePositions of(RecurrenceRule rule, RecurrenceId start) {
        return new RulePositions(RuleTimelines.periods(rule.parts(), start), start.isAllDay());
    }

    /** The number of the last period that begins at or before an id; negative before the first. */
    public long periodOf(RecurrenceId id) {
        return periods.periodOf(id.localSecond());
    }

    /** Where an id stands; empty where the rule doesn't say it. */
    public Optional<Position> find(RecurrenceId id) {
        long period = periodOf(id);
        long reach = periods.reachesOver() ? 1 : 0;
        return LongStream.rangeClosed(period - reach, period + reach)
                .mapToObj(candidate -> find(id, candidate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands at a position; empty where the period has another number of points. */
    public Optional<RecurrenceId> at(Position position) {
        long period = position.period();
        if (!hasPoints(period)) {
            return Optional.empty();
        }
        long beginning = periods.beginningOf(period);
        Pattern pattern = periods.patternOf(period, beginning);
        return pattern.size() == position.size() && beginning <= Gregorian.LAST_SECOND
                ? Optional.of(RecurrenceId.ofLocalSecond(beginning + pattern.at(position.place()), allDay))
                : Optional.empty();
    }

    private Optional<Position> find(RecurrenceId id, long period) {
        if (!hasPoints(period)) {
            return Optional.empty();
        }
        long beginning = periods.beginningOf(period);
        Pattern pattern = periods.patternOf(period, beginning);
        long offset = id.localSecond() - beginning;
        int place = pattern.indexAtOrAfter(offset);
        return place < pattern.size() && pattern.at(place) == offset
                ? Optional.of(new Position(period, place, pattern.size()))
                : Optional.empty();
    }

    private boolean hasPoints(long period) {
        return period >= 0 && periods.mayHavePoints(period);
    }
}
