package net.openmeet.occurrence.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.VirtualOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.series.ParsedSeries;
import net.openmeet.occurrence.series.SeriesCache;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import org.springframework.stereotype.Service;

/**
 * Lists the occurrences of a series in a range, stored and virtual alike. One statement reads all of it, so it needs no transaction; whether the
 * series is still what the range was made for, that statement says, and otherwise the series is read first.
 */
@Service
public class OccurrenceListing {

    private static final int DEFAULT_DAYS = 90;
    private static final int NEXT_DATES = 3;

    private final SeriesCache cache;
    private final KnownSeriesCatalogue series;
    private final OccurrencePages pages;
    private final VirtualOccurrences virtual;
    private final Clock clock;

    OccurrenceListing(
            SeriesCache cache,
            KnownSeriesCatalogue series,
            OccurrencePages pages,
            VirtualOccurrences virtual,
            Clock clock) {
        this.cache = cache;
        this.series = series;
        this.pages = pages;
        this.virtual = virtual;
        this.clock = clock;
    }

    /** Lists what actually starts within the range. */
    public ListResult list(String slug, Viewer viewer, ListQuery query) {
        return cache.named(slug)
                .flatMap(parsed -> list(slug, viewer, parsed, query))
                .orElseGet(() -> listAnew(slug, viewer, query));
    }

    /** Until the series stays the same between its reading and that of the rows. */
    private ListResult listAnew(String slug, Viewer viewer, ListQuery query) {
        Optional<ListResult> result = Optional.empty();
        while (result.isEmpty()) {
            Optional<ParsedSeries> parsed = series.parse(slug, viewer);
            result = parsed.isEmpty()
                    ? Optional.of(new ListResult.UnknownSeries())
                    : list(slug, viewer, parsed.get(), query);
        }
        return result.get();
    }

    private Optional<ListResult> list(String slug, Viewer viewer, ParsedSeries parsed, ListQuery query) {
        Range range = range(parsed.series(), query);
        if (range.from().isAfter(range.to())) {
            return Optional.of(new ListResult.Backwards());
        }
        return pages.read(slug, viewer, parsed, range, query.limit() + 1)
                .map(page -> listed(page, range, query.limit()));
    }

    private static ListResult listed(ListPage found, Range range, int limit) {
        if (found.items().size() <= limit) {
            return new ListResult.Listed(found, null);
        }
        ListPage page = found.first(limit);
        var next = new ListQuery.Continuation(page.items().getLast().position(), range.to());
        return new ListResult.Listed(page, next);
    }

    /** How those of a page look that aren't just as their series says. */
    public Map<RecurrenceId, OccurrenceView> others(ListPage page) {
        List<ListItem> others =
                page.items().stream().filter(item -> !item.followsItsSeries()).toList();
        List<RecurrenceId> over = others.stream()
                .filter(ListItem.Virtual.class::isInstance)
                .map(item -> item.position().date())
                .toList();
        Stream<Occurrence> stored = others.stream()
                .filter(ListItem.Stored.class::isInstance)
                .map(item -> ((ListItem.Stored) item).occurrence());
        return Stream.concat(stored, virtual.on(page.series(), over, page.now()).stream())
                .collect(Collectors.toMap(Occurrence::recurrenceId, occurrence -> occurrence.in(page.series())));
    }

    private Range range(KnownSeries known, ListQuery query) {
        ListQuery.Continuation after = query.after();
        if (after != null) {
            return new Range(after.last().startsAt(), after.last(), after.to());
        }
        Instant now = clock.instant();
        ZoneId zone = known.zone(now);
        Instant from = query.from() == null ? now : query.from().in(zone);
        Instant to = query.to() == null
                ? defaultEnd(known.phases(), zone, from)
                : query.to().in(zone);
        return new Range(from, null, to);
    }

    /** The end of a day, so that pages stay the same for as long; and so far that the next dates are in it, also of a series that begins in a year. */
    private static Instant defaultEnd(Phases phases, ZoneId zone, Instant from) {
        Instant end = from.atZone(zone)
                .toLocalDate()
                .plusDays(DEFAULT_DAYS + 1)
                .atStartOfDay(zone)
                .toInstant();
        var dates = new VirtualDates(phases, from);
        Position date = dates.next();
        for (int found = 0; found < NEXT_DATES && date != null; date = dates.next()) {
            if (!date.startsAt().isBefore(from)) {
                found++;
                end = date.startsAt().isBefore(end) ? end : date.startsAt().plusNanos(1_000);
            }
        }
        return end;
    }
}
