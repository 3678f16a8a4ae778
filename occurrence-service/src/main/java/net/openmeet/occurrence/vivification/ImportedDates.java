package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.occurrence.SeriesDates;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Has dates of a locked series become what a file says of them. What is over stays what it was. */
@Component
class ImportedDates {

    private final SeriesDates dates;
    private final SeriesOccurrences stored;
    private final Occurrences occurrences;
    private final OrganisedDates organised;
    private final OccurrenceFacts facts;

    ImportedDates(
            SeriesDates dates,
            SeriesOccurrences stored,
            Occurrences occurrences,
            OrganisedDates organised,
            OccurrenceFacts facts) {
        this.dates = dates;
        this.stored = stored;
        this.occurrences = occurrences;
        this.organised = organised;
        this.facts = facts;
    }

    /** Each date, stored from then on unless it stays as it is; of one that the series hasn't nothing can be said. */
    void takeOver(KnownSeries series, List<ImportedDate> imported, Instant now, Change change) {
        var changes = new ArrayList<DateChange>();
        for (ImportedDate date : imported) {
            dates.find(series, date.date(), now)
                    .map(current -> new DateChange(current, date.takenOver(current)))
                    .ifPresent(changes::add);
        }
        store(series, changes, now, change);
    }

    /** None of the stored dates takes place, those that somebody moved or kept included. */
    void cancelAll(KnownSeries series, Instant now, Change change) {
        var cancel = new OccurrenceChange.Cancel(null);
        List<DateChange> changes = stored.open(series.id()).stream()
                .map(SeriesOccurrences.OpenDate::occurrence)
                .map(current -> new DateChange(current, current.changed(cancel, series)))
                .toList();
        store(series, changes, now, change);
    }

    private void store(KnownSeries series, List<DateChange> changes, Instant now, Change change) {
        List<DateChange> due = changes.stream()
                .filter(date -> date.isDue(series, now))
                .collect(Collectors.toMap(
                        date -> date.current().id(), date -> date, DateChange::then, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<Occurrence> before =
                organised.stored(series, due.stream().map(DateChange::current).toList(), now, change);
        var after = new ArrayList<Occurrence>();
        var told = new ArrayList<OccurrenceFact>();
        for (int i = 0; i < due.size(); i++) {
            Occurrence was = before.get(i);
            Occurrence is = due.get(i).wanted().inVersion(was.version() + 1);
            after.add(is);
            told.add(OccurrenceFact.changed(was.in(series), is.in(series), false, now, change));
        }
        occurrences.change(series, after);
        organised.changed(series, after);
        facts.publish(told);
    }

    private record DateChange(Occurrence current, Occurrence wanted) {

        boolean isDue(KnownSeries series, Instant now) {
            return current.frozen() == null && !current.timing(series).hasEnded(now) && !wanted.equals(current);
        }

        /** Of a date that is spoken of under two names, the later one counts. */
        DateChange then(DateChange later) {
            return later;
        }
    }
}
