package net.openmeet.occurrence.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody find series that are public, each once, by its next date: stored ones by one statement, and what comes past what is stored ahead only when those
 * don't fill the page.
 */
@Service
public class SeriesDiscovery {

    private final CalendarPlans plans;
    private final DiscoveryRows rows;
    private final NextDates nextDates;
    private final CalendarItems items;
    private final Clock clock;

    SeriesDiscovery(CalendarPlans plans, DiscoveryRows rows, NextDates nextDates, CalendarItems items, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.nextDates = nextDates;
        this.items = items;
        this.clock = clock;
    }

    /** Series of which a date in the range has what is looked for, by the first one. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DiscoveryPage find(DiscoveryQuery query) {
        plans.keep();
        Instant now = clock.instant();
        Optional<DiscoverySearch> search = rows.search(query);
        if (search.isEmpty()) {
            return new DiscoveryPage(CalendarPage.of(List.of(), now, query.limit()), false);
        }
        int oneMore = query.limit() + 1;
        var found = new ArrayList<CalendarItem>();
        if (query.begin().startsAt().isBefore(query.window())) {
            found.addAll(items.merged(rows.nextDates(query, search.get(), oneMore), List.of(), now));
        }
        boolean truncated = false;
        if (found.size() < oneMore && query.window().isBefore(query.to())) {
            NextDates.Found next = nextDates.find(search.get(), query.from(), query.window(), query.to());
            truncated = next.truncated();
            found.addAll(read(first(next.dates(), query.begin(), oneMore - found.size()), now));
        }
        return new DiscoveryPage(CalendarPage.of(found, now, query.limit()), truncated);
    }

    private static List<NextDate> first(List<NextDate> dates, CalendarPosition begin, int size) {
        return dates.stream()
                .filter(date -> date.position().compareTo(begin) > 0)
                .sorted(Comparator.comparing(NextDate::position))
                .limit(size)
                .toList();
    }

    private List<CalendarItem> read(List<NextDate> dates, Instant now) {
        if (dates.isEmpty()) {
            return List.of();
        }
        var stored = new ArrayList<NextDate.Stored>();
        var computed = new ArrayList<Computed>();
        for (NextDate date : dates) {
            switch (date) {
                case NextDate.Stored one -> stored.add(one);
                case NextDate.Virtual(Computed one) -> computed.add(one);
            }
        }
        return items.merged(rows.read(stored, computed), computed, now);
    }
}
