package net.openmeet.occurrence.occurrence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.PastTemplates;
import net.openmeet.occurrence.series.PastTemplates.Ended;
import net.openmeet.occurrence.series.PastTemplates.Kept;
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

    /** A date of a series. */
    public record DateOf(KnownSeries series, RecurrenceId date) {}

    /** The occurrences on dates of a series, in their order, as they are at {@code now}. */
    public List<Occurrence> on(KnownSeries series, List<RecurrenceId> dates, Instant now) {
        return on(dates.stream().map(date -> new DateOf(series, date)).toList(), now);
    }

    /** The occurrences on dates of many series, in their order, as they are at {@code now}; with one statement at most. */
    public List<Occurrence> on(List<DateOf> dates, Instant now) {
        var occurrences = new ArrayList<Occurrence>(dates.size());
        var ends = new HashMap<UUID, Ended>();
        for (DateOf date : dates) {
            Occurrence occurrence = Occurrence.on(date.series(), date.date(), now);
            occurrences.add(occurrence);
            if (occurrence.frozen() != null) {
                Instant end = occurrence.timing(date.series()).endsAt();
                ends.put(occurrence.id(), new Ended(date.series().id(), end));
            }
        }
        if (ends.isEmpty()) {
            return occurrences;
        }
        Map<Ended, Kept> kept = past.at(ends.values());
        return occurrences.stream()
                .map(occurrence -> {
                    Ended end = ends.get(occurrence.id());
                    Template template = Optional.ofNullable(end)
                            .map(kept::get)
                            .flatMap(then -> then.of(occurrence.recurrenceId()))
                            .orElse(null);
                    return template == null ? occurrence : occurrence.asOf(template);
                })
                .toList();
    }
}
