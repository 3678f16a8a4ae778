package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.BatchedOccurrences;
import net.openmeet.occurrence.occurrence.BatchedOccurrences.BatchedDate;
import net.openmeet.occurrence.propagation.Following;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Component;

/**
 * What {@link Upkeep} does to one series, done to many with a few statements for all of them. Where there is more to ask than what is over and what comes
 * into the window, a series has it done on its own.
 */
@Component
class JointUpkeep {

    /** So many dates in the windows of a transaction's series, so that it is neither long nor large; one series may have more. */
    private static final int DATES = 2_500;

    private final Upkeep upkeep;
    private final Completion completion;
    private final Vivification vivification;
    private final Following following;
    private final BatchedOccurrences dates;
    private final UpkeepQueue queue;
    private final VivificationWindow window;

    JointUpkeep(
            Upkeep upkeep,
            Completion completion,
            Vivification vivification,
            Following following,
            BatchedOccurrences dates,
            UpkeepQueue queue,
            VivificationSettings settings) {
        this.upkeep = upkeep;
        this.completion = completion;
        this.vivification = vivification;
        this.following = following;
        this.dates = dates;
        this.queue = queue;
        this.window = settings.window();
    }

    /** Brings locked series up to {@code now}, as many as have their turn in one transaction; returns the others. */
    List<UUID> catchUp(List<KnownSeries> series, Instant now) {
        List<UUID> ids = series.stream().map(KnownSeries::id).toList();
        Set<UUID> apart = new HashSet<>(following.underWay(ids));
        apart.addAll(dates.requestedOrOutdated(ids));
        var together = new HashMap<UUID, KnownSeries>();
        var windows = new HashMap<UUID, List<RecurrenceId>>();
        int next = 0;
        for (int wanted = 0; next < series.size() && wanted < DATES; next++) {
            KnownSeries known = series.get(next);
            List<RecurrenceId> inWindow = window.dates(known.phases(), now);
            wanted += inWindow.size();
            if (apart.contains(known.id())) {
                upkeep.catchUp(known, now, Change.ofSystem(Uuids.next()));
            } else {
                together.put(known.id(), known);
                windows.put(known.id(), inWindow);
            }
        }
        catchUp(together, windows, now);
        return List.copyOf(ids.subList(next, ids.size()));
    }

    private void catchUp(Map<UUID, KnownSeries> series, Map<UUID, List<RecurrenceId>> windows, Instant now) {
        if (series.isEmpty()) {
            return;
        }
        var changes = new HashMap<UUID, Change>();
        series.keySet().forEach(id -> changes.put(id, Change.ofSystem(Uuids.next())));
        completion.complete(series, now, changes);
        var inWindow = new ArrayList<BatchedDate>();
        series.forEach((id, known) ->
                windows.getOrDefault(id, List.of()).forEach(date -> inWindow.add(new BatchedDate(known, date))));
        vivification.store(
                dates.missing(inWindow).stream().map(date -> date.virtual(now)).toList(), now, changes);
        Map<UUID, Instant> ends = dates.firstEnds(series.keySet());
        var due = new HashMap<UUID, Optional<Instant>>();
        series.forEach((id, known) -> due.put(
                id,
                Stream.concat(
                                Stream.ofNullable(ends.get(id)),
                                window.nextMove(known.phases(), windows.getOrDefault(id, List.of()), now).stream())
                        .min(Instant::compareTo)));
        queue.schedule(due);
    }
}
