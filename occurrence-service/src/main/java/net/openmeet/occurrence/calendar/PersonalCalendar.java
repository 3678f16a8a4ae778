package net.openmeet.occurrence.calendar;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.series.ConcernedSeries;
import net.openmeet.occurrence.series.SeenSeriesCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows members what concerns them: stored dates and standalone events for whatever reason, and the virtual dates of the series that they organise or
 * follow, or that their groups have, as a date that somebody answered is stored. All of a page is read from one state of the database, with as many statements whatever there is.
 */
@Service
public class PersonalCalendar {

    private final CalendarPlans plans;
    private final SeenSeriesCatalogue series;
    private final CalendarRows rows;
    private final CalendarPages pages;

    PersonalCalendar(CalendarPlans plans, SeenSeriesCatalogue series, CalendarRows rows, CalendarPages pages) {
        this.plans = plans;
        this.series = series;
        this.rows = rows;
        this.pages = pages;
    }

    /** What starts in the range, in its order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CalendarPage show(CalendarQuery query) {
        plans.keep();
        ConcernedSeries own = series.concerning(query.account());
        return pages.of(
                own.all(),
                query.begin(),
                query.to(),
                query.limit(),
                (limit, computed) -> rows.read(query.limitedTo(limit), own, computed),
                id -> reasons(own, id));
    }

    private static Set<CalendarReason> reasons(ConcernedSeries own, UUID series) {
        var reasons = EnumSet.noneOf(CalendarReason.class);
        if (own.organised().contains(series)) {
            reasons.add(CalendarReason.ORGANISING);
        }
        if (own.ofGroups().contains(series)) {
            reasons.add(CalendarReason.GROUP);
        }
        if (own.followed().contains(series)) {
            reasons.add(CalendarReason.FOLLOWING);
        }
        return reasons;
    }
}
