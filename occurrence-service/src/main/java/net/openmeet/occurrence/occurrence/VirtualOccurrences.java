package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.PastTemplates;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Component;

/** Dates of a series that nobody stored: what goes on or is to come follows the series, what is over keeps what it had when it ended. */
@Component
public class VirtualOccurrences {

    private final PastTemplates past;

    VirtualOccurrences(PastTemplates past) {
        this.past = past;
    }

    /** The occurrences on dates of a series, in their order, as they are at {@code now}. */
    public List<Occurrence> on(KnownSeries series, List<RecurrenceId> dates, Instant now) {
        var occurrences =
                dates.stream().map(date -> Occurrence.on(series, date, now)).toList();
        var ends = occurrences.stream()
                .filter(occurrence -> occurrence.frozen() != null)
                .map(occurrence -> occurrence.timing(series).endsAt())
                .toList();
        if (ends.isEmpty()) {
            return occurrences;
        }
        var templates = past.at(series.id(), ends);
        return occurrences.stream()
                .map(occurrence -> {
                    var template = templates.get(occurrence.timing(series).endsAt());
                    return occurrence.frozen() == null || template == null ? occurrence : occurrence.asOf(template);
                })
                .toList();
    }
}
