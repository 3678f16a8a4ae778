package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import net.openmeet.occurrence.series.KnownSeries;

/** An occurrence and its series, where there are many of both. */
public record SeriesOccurrence(KnownSeries series, Occurrence occurrence) {

    /** The occurrence as others see it. */
    public OccurrenceView view() {
        return occurrence.in(series);
    }

    Instant startsAt() {
        return occurrence.timing(series).startsAt();
    }

    Instant endsAt() {
        return occurrence.timing(series).endsAt();
    }

    SeriesOccurrence inVersion(long version) {
        return new SeriesOccurrence(series, occurrence.inVersion(version));
    }
}
