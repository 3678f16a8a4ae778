package net.openmeet.occurrence.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.series.ParsedSeries;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import org.springframework.stereotype.Component;

/**
 * Merges stored occurrences with the virtual ones between them. A stored one stands where it actually starts, and its
 * date isn't virtual any more, wherever it was moved.
 */
@Component
class OccurrencePages {

    private static final int FURTHER = 4;

    private final ListRows rows;
    private final Clock clock;

    OccurrencePages(ListRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The first {@code limit} occurrences of a range; computes and loads hardly more than those, in one statement. Only where many of the computed dates
     * turn out to be stored elsewhere are more of them asked for, and the rows once more.
     *
     * @return empty where the viewer may not see the series, or it isn't what was parsed any more
     */
    Optional<ListPage> read(String slug, Viewer viewer, ParsedSeries parsed, Range range, int limit) {
        Instant now = clock.instant();
        for (int size = limit; ; size *= FURTHER) {
            List<Position> computed = computed(parsed.series().phases(), range, size);
            Optional<ListRows.Found> found = rows.read(slug, viewer, parsed, range, computed, limit);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<ListItem> items = merged(parsed.series().phases(), found.get(), computed, now);
            if (computed.size() < size || isCovered(items, computed.getLast(), limit)) {
                List<ListItem> first = items.subList(0, Math.min(limit, items.size()));
                return Optional.of(
                        new ListPage(parsed, found.get().series(), found.get().restrictionState(), first, now));
            }
        }
    }

    private static List<Position> computed(Phases phases, Range range, int size) {
        var computed = new ArrayList<Position>(size);
        var dates = new VirtualDates(phases, range.from());
        while (computed.size() < size) {
            Position date = dates.next();
            if (date == null || !date.startsAt().isBefore(range.to())) {
                break;
            }
            if (range.contains(date)) {
                computed.add(date);
            }
        }
        return computed;
    }

    private static List<ListItem> merged(Phases phases, ListRows.Found found, List<Position> computed, Instant now) {
        Set<RecurrenceId> inRange =
                found.stored().stream().map(stored -> stored.position().date()).collect(Collectors.toSet());
        var items = new ArrayList<ListItem>(found.stored());
        for (Position position : computed) {
            RecurrenceId date = position.date();
            if (!inRange.contains(date) && !found.elsewhere().contains(date)) {
                boolean isOver = !position.startsAt().isAfter(now)
                        && phases.date(date).filter(on -> on.hasEnded(now)).isPresent();
                items.add(
                        new ListItem.Virtual(position, isOver, found.answered().getOrDefault(date, Attendance.NONE)));
            }
        }
        items.sort(Comparator.comparing(ListItem::position));
        return items;
    }

    /** Whether no date that wasn't computed comes before the last item of the page. */
    private static boolean isCovered(List<ListItem> items, Position last, int limit) {
        return items.size() >= limit && items.get(limit - 1).position().compareTo(last) <= 0;
    }
}
