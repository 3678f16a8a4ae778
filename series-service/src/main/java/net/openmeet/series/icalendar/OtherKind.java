package net.openmeet.series.icalendar;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.series.occurrence.KnownOccurrence;
import net.openmeet.series.occurrence.KnownOccurrences;
import org.springframework.stereotype.Component;

/**
 * Finds what took place once when it was imported and recurs in this file, or the other way round. Beside what it is here it would be a second thing:
 * people would find the same appointment twice, and their answers with one of the two.
 */
@Component
class OtherKind {

    private final ImportedSeries series;
    private final ImportedEvents events;
    private final KnownOccurrences known;

    OtherKind(ImportedSeries series, ImportedEvents events, KnownOccurrences known) {
        this.series = series;
        this.events = events;
        this.known = known;
    }

    /** Why nothing is made of what was read; empty where it is something new, or what it was. */
    Optional<ImportResult.Outcome> find(UUID owner, ReadResult read, SharedUids shared) {
        return switch (read) {
            case ReadResult.Recurring recurring
            when !shared.contains(recurring.uid()) -> asEvent(owner, recurring.uid());
            case ReadResult.Single single when !shared.contains(single.uid()) -> asSeries(owner, single.uid());
            default -> Optional.empty();
        };
    }

    private Optional<ImportResult.Outcome> asEvent(UUID owner, String uid) {
        return events.find(owner, uid)
                .filter(event -> series.find(owner, uid).isEmpty())
                .map(event -> isEvent(uid, event.said()));
    }

    private Optional<ImportResult.Outcome> asSeries(UUID owner, String uid) {
        return series.find(owner, uid)
                .filter(earlier -> events.find(owner, uid).isEmpty())
                .map(earlier -> earlier.skipped(
                        uid,
                        SkipReason.IMPORTED_AS_SERIES,
                        "it recurs here. Change that series, or delete it and import the file again."));
    }

    private ImportResult.Skipped isEvent(String uid, ImportedEvent event) {
        Optional<KnownOccurrence> is = known.find(event.id());
        String slug = is.map(KnownOccurrence::slug).orElse(event.slug());
        boolean isOfSeries = is.filter(now -> now.seriesId() != null).isPresent();
        return new ImportResult.Skipped(
                uid,
                SkipReason.IMPORTED_AS_EVENT,
                "It was imported before, as " + slug
                        + (isOfSeries
                                ? ", which is a date of a series by now. Change that series."
                                : ", and takes place once here. Create a series with it as originEvent, or delete it and"
                                        + " import the file again."),
                slug);
    }
}
