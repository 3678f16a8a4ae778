package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.listing.VirtualDates;
import net.openmeet.occurrence.series.SeenSeries;
import org.jspecify.annotations.Nullable;

/** The dates of many series in the order of a calendar: computed as they are asked for, so that a page costs what it shows, and one date of each series. */
final class ComputedDates {

    private final CalendarPosition begin;
    private final Instant to;
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::position));

    /** A date of a series that was computed. */
    record Computed(SeenSeries series, Position date) {

        DateKey key() {
            return new DateKey(series.series().id(), date.date());
        }

        CalendarPosition position() {
            return new CalendarPosition(
                    date.startsAt(), series.series().id(), date.date().toString());
        }
    }

    private record Head(Computed next, CalendarPosition position, VirtualDates following) {}

    /** Those after {@code begin}, and before {@code to}. */
    ComputedDates(Collection<SeenSeries> series, CalendarPosition begin, Instant to) {
        this.begin = begin;
        this.to = to;
        series.forEach(one -> advance(one, new VirtualDates(one.series().phases(), begin.startsAt())));
    }

    /** The next {@code size}, or all that there are. */
    List<Computed> next(int size) {
        var computed = new ArrayList<Computed>(size);
        while (computed.size() < size) {
            Head head = heads.poll();
            if (head == null) {
                break;
            }
            computed.add(head.next());
            advance(head.next().series(), head.following());
        }
        return computed;
    }

    private void advance(SeenSeries series, VirtualDates dates) {
        Position date = dates.next();
        while (date != null && date.startsAt().isBefore(to)) {
            var computed = new Computed(series, date);
            CalendarPosition position = position(computed);
            if (position != null) {
                heads.add(new Head(computed, position, dates));
                return;
            }
            date = dates.next();
        }
    }

    /** Null where it comes earlier. */
    private @Nullable CalendarPosition position(Computed computed) {
        if (computed.date().startsAt().isBefore(begin.startsAt())) {
            return null;
        }
        CalendarPosition position = computed.position();
        return position.compareTo(begin) > 0 ? position : null;
    }
}
