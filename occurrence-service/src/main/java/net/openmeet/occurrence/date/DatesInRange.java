package net.openmeet.occurrence.date;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.PhaseDate;
import org.springframework.stereotype.Component;

/** The dates of a series in a range, stored or virtual, also such as are over or detached. */
@Component
class DatesInRange {

    static final int MOST = 10_000;

    /** No clock is further from UTC, and none jumps further. */
    private static final Duration AROUND = Duration.ofDays(2);

    private final Occurrences occurrences;

    DatesInRange(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** The dates by their RecurrenceIds; empty where they are more than {@value #MOST}. */
    Optional<List<Occurrence>> find(KnownSeries series, DateRange range, Instant now) {
        var found = new ArrayList<Occurrence>(occurrences.between(series.id(), range.from(), range.until(), MOST + 1));
        var stored = new HashSet<RecurrenceId>();
        found.forEach(occurrence -> stored.add(occurrence.recurrenceId()));
        Instant end = range.until().toInstant(ZoneOffset.UTC).plus(AROUND);
        for (PhaseDate date :
                series.phases().datesFrom(range.from().toInstant(ZoneOffset.UTC).minus(AROUND))) {
            if (found.size() > MOST || date.startsAt().isAfter(end)) {
                break;
            }
            if (range.contains(date.id()) && !stored.contains(date.id())) {
                found.add(Occurrence.on(series, date.id(), now));
            }
        }
        found.sort(Comparator.comparing(Occurrence::recurrenceId));
        return found.size() > MOST ? Optional.empty() : Optional.of(found);
    }
}
