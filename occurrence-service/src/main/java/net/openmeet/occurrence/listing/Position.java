package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.util.Comparator;
import net.openmeet.recurrence.RecurrenceId;

/** Where an occurrence stands in its series' list: by its actual start, then its RecurrenceId. */
public record Position(Instant startsAt, RecurrenceId date) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::startsAt).thenComparing(Position::date);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
