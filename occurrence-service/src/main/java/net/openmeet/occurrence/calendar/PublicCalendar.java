package net.openmeet.occurrence.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody find what is public and to come: stored dates and standalone events, and past what is stored ahead each series once, with its next date there.
 */
@Service
public class PublicCalendar {

    private final CalendarPlans plans;
    private final NextDates nextDates;
    private final DiscoveryRows rows;
    private final CalendarItems items;
    private final Clock clock;

    PublicCalendar(CalendarPlans plans, NextDates nextDates, DiscoveryRows rows, CalendarItems items, Clock clock) {
        this.plans = plans;
        this.nextDates = nextDates;
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    /** What fits and starts in the range, in its order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DiscoveryPage find(DiscoveryQuery query) {
        plans.keep();
        Instant now = clock.instant();
        Optional<DiscoverySearch> search = rows.search(query);
        if (search.isEmpty()) {
            return new DiscoveryPage(CalendarPage.of(List.of(), now, query.limit()), false);
        }
        NextDates.Found next = query.window().isBefore(query.to())
                ? nextDates.find(search.get(), query.window(), query.window(), query.to())
                : NextDates.Found.NOTHING;
        List<Computed> computed = virtual(next.dates(), query.begin());
        FoundRows found = rows.read(query, search.get(), query.limit() + 1, computed);
        return new DiscoveryPage(
                CalendarPage.of(items.merged(found, computed, now), now, query.limit()), next.truncated());
    }

    /** Those that come after the page before; stored ones are found anyway. */
    private static List<Computed> virtual(List<NextDate> dates, CalendarPosition begin) {
        var computed = new ArrayList<Computed>();
        for (NextDate date : dates) {
            if (date instanceof NextDate.Virtual(Computed one) && one.position().compareTo(begin) > 0) {
                computed.add(one);
            }
        }
        return computed;
    }
}
