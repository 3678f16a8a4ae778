package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the lists of a series' dates fit what the series says from now on, one after the other. Work of its own, so that a restriction is
 * taken over at once and alone, and waits for no list.
 */
@Component
class Reseating implements WorkHandler<Reseating.Dates> {

    static final WorkKind<Dates> KIND = WorkKind.of("reseat-dates", Dates.class);

    private final AttendanceLists lists;
    private final Seating seating;
    private final Clock clock;

    Reseating(AttendanceLists lists, Seating seating, Clock clock) {
        this.lists = lists;
        this.seating = seating;
        this.clock = clock;
    }

    /**
     * The dates of a series.
     *
     * @param after the one that was done last; null: none yet
     * @param change what made it necessary
     */
    record Dates(UUID seriesId, @Nullable UUID after, Change change) {}

    @Override
    public WorkKind<Dates> kind() {
        return KIND;
    }

    @Override
    public Next<Dates> handle(WorkItem<Dates> item) {
        Dates dates = item.payload();
        Optional<UUID> next = lists.nextUneven(dates.seriesId(), dates.after());
        next.flatMap(lists::lock)
                .ifPresent(list ->
                        seating.fit(list, lists.seriesDemotes(list.occurrenceId()), clock.instant(), dates.change()));
        return next.<Next<Dates>>map(id -> Next.from(new Dates(dates.seriesId(), id, dates.change())))
                .orElseGet(Next::done);
    }
}
