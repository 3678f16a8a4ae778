package net.openmeet.occurrence.calendar;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.occurrence.series.SeenSeriesCatalogue;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a group has: the dates of its series, virtual ones too, and its standalone events, as far as whoever asks finds them in lists. */
@Service
public class GroupCalendar {

    private final CalendarPlans plans;
    private final KnownMemberships memberships;
    private final SeenSeriesCatalogue series;
    private final CalendarRows rows;
    private final CalendarPages pages;

    GroupCalendar(
            CalendarPlans plans,
            KnownMemberships memberships,
            SeenSeriesCatalogue series,
            CalendarRows rows,
            CalendarPages pages) {
        this.plans = plans;
        this.memberships = memberships;
        this.series = series;
        this.rows = rows;
        this.pages = pages;
    }

    /** What starts in the range, in its order; empty where there is no such group, or the viewer may not know what it has. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<CalendarPage> show(GroupCalendarQuery query) {
        if (!memberships.isShownTo(query.viewer(), query.group())) {
            return Optional.empty();
        }
        plans.keep();
        Collection<SeenSeries> theirs = series.ofGroup(query.group(), query.viewer());
        return Optional.of(pages.of(
                theirs,
                query.begin(),
                query.to(),
                query.limit(),
                (limit, computed) -> rows.read(query, theirs, limit, computed),
                id -> Set.of()));
    }
}
