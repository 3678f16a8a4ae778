package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Component;

/** All that time does to a series' occurrences: what is over is completed, the window moves, and what nobody answered goes. */
@Component
class Upkeep {

    private final Completion completion;
    private final Rederivation rederivation;
    private final Vivification vivification;
    private final SeriesOccurrences occurrences;
    private final RequestedDates requested;
    private final OccurrenceFacts facts;
    private final UpkeepQueue queue;
    private final VivificationWindow window;

    Upkeep(
            Completion completion,
            Rederivation rederivation,
            Vivification vivification,
            SeriesOccurrences occurrences,
            RequestedDates requested,
            OccurrenceFacts facts,
            UpkeepQueue queue,
            VivificationSettings settings) {
        this.completion = completion;
        this.rederivation = rederivation;
        this.vivification = vivification;
        this.occurrences = occurrences;
        this.requested = requested;
        this.facts = facts;
        this.queue = queue;
        this.window = settings.window();
    }

    /**
     * Stores what a series begins with that was added just now, as {@link #catchUp} would: of its dates none is stored, so nothing is to be
     * asked of them.
     *
     * @param overridden dates that aren't as the series has them
     * @param last what is told after its dates
     */
    void begin(KnownSeries series, List<Occurrence> overridden, Instant now, Change change, OccurrenceFact last) {
        List<RecurrenceId> dates = window.dates(series.phases(), now);
        var begin = new LinkedHashMap<UUID, Occurrence>();
        overridden.forEach(occurrence -> begin.putIfAbsent(occurrence.id(), occurrence));
        dates.stream()
                .map(date -> Occurrence.on(series, date, now))
                .forEach(occurrence -> begin.putIfAbsent(occurrence.id(), occurrence));
        vivification.store(series, List.copyOf(begin.values()), now, change, last);
        Optional<Instant> due = Stream.concat(
                        begin.values().stream()
                                .filter(occurrence -> occurrence.frozen() == null)
                                .map(occurrence -> occurrence.timing(series).endsAt()),
                        window.nextMove(series.phases(), dates, now).stream())
                .min(Instant::compareTo);
        queue.schedule(series.id(), due.orElse(null));
    }

    /** Brings a locked series up to {@code now}, and notes when there is work again. */
    void catchUp(KnownSeries series, Instant now, Change change) {
        rederivation.rederive(series, now, change);
        completion.complete(series, now, now, change);
        moveWindow(series, now, change);
    }

    /** Stores what the window of a locked series has at {@code now}, removes what nobody answered, and notes when there is work again. */
    void moveWindow(KnownSeries series, Instant now, Change change) {
        List<RecurrenceId> dates = window.dates(series.phases(), now);
        vivification.store(
                series,
                dates.stream().map(date -> Occurrence.on(series, date, now)).toList(),
                now,
                change);
        requested.keep(series.id(), dates);
        facts.publish(occurrences.removeUnanswered(series.id(), now).stream()
                .map(removal ->
                        new OccurrenceFact.Removed(removal.id(), series.id(), removal.version(), true, now, change))
                .toList());
        requested.answeredBefore(series.id(), now);
        Optional<Instant> due = Stream.of(
                        occurrences.firstEnd(series.id()),
                        requested.firstExpiry(series.id()),
                        window.nextMove(series.phases(), dates, now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        queue.schedule(series.id(), due.orElse(null));
    }
}
