package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.PastTemplates;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
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
        List<Occurrence> occurrences =
                dates.stream().map(date -> Occurrence.on(series, date, now)).toList();
        List<Instant> ends = occurrences.stream()
                .filter(occurrence -> occurrence.frozen() != null)
                .map(occurrence -> occurrence.timing(series).endsAt())
                .toList();
        if (ends.isEmpty()) {
            return occurrences;
        }
        Map<Instant, Template> templates = past.at(series.id(), ends);
        return occurrences.stream()
                .map(occurrence -> {
                    Template template = templates.get(occurrence.timing(series).endsAt());
                    return occurrence.frozen() == null || template == null ? occurrence : occurrence.asOf(template);
                })
                .toList();
    }
}
