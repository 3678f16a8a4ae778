package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Component;

/** The dates of a series, stored or virtual. */
@Component
public class SeriesDates {

    private final Occurrences occurrences;
    private final VirtualOccurrences virtual;

    SeriesDates(Occurrences occurrences, VirtualOccurrences virtual) {
        this.occurrences = occurrences;
        this.virtual = virtual;
    }

    /**
     * The occurrence on a date as it is at {@code now}; on another date where it was carried over from this one, which isn't one of the series any
     * more. Empty where the series has no such date and had none.
     */
    public Optional<Occurrence> find(KnownSeries series, RecurrenceId date, Instant now) {
        return occurrences
                .find(series.id(), date)
                .or(() -> virtual(series, date, now))
                .or(() -> occurrences.findFormer(series.id(), date));
    }

    private Optional<Occurrence> virtual(KnownSeries series, RecurrenceId date, Instant now) {
        return series.phases().contains(date)
                ? virtual.on(series, List.of(date), now).stream().findFirst()
                : Optional.empty();
    }
}
