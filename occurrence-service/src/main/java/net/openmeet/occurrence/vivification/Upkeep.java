package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import org.springframework.stereotype.Component;

/** All that time does to a series' occurrences: what is over is completed, and the window moves. */
@Component
class Upkeep {

    private final Completion completion;
    private final Rederivation rederivation;
    private final Vivification vivification;
    private final SeriesOccurrences occurrences;
    private final UpkeepQueue queue;
    private final VivificationWindow window;

    Upkeep(
            Completion completion,
            Rederivation rederivation,
            Vivification vivification,
            SeriesOccurrences occurrences,
            UpkeepQueue queue,
            VivificationSettings settings) {
        this.completion = completion;
        this.rederivation = rederivation;
        this.vivification = vivification;
        this.occurrences = occurrences;
        this.queue = queue;
        this.window = settings.window();
    }

    /** Brings a locked series up to {@code now}, and notes when there is work again. */
    void catchUp(KnownSeries known, Instant now) {
        rederivation.rederive(known, now);
        completion.complete(known, now, now);
        var dates = window.dates(known.schedule(), now);
        vivification.store(
                known,
                dates.stream().map(date -> Occurrence.on(known, date, now)).toList(),
                now);
        var due = Stream.of(occurrences.firstEnd(known.id()), window.nextMove(known.schedule(), dates, now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        queue.schedule(known.id(), due.orElse(null));
    }
}
