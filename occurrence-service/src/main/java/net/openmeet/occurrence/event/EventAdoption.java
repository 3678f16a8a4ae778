package net.openmeet.occurrence.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.AdoptedEvents;
import net.openmeet.occurrence.vivification.Origin;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.phase.PhaseDate;
import org.springframework.stereotype.Component;

/** Turns standalone events into dates of series. What is left of the event is a tombstone that keeps its slugs. */
@Component
class EventAdoption implements AdoptedEvents {

    private final StandaloneEvents events;
    private final Occurrences occurrences;
    private final OccurrenceFacts facts;

    EventAdoption(StandaloneEvents events, Occurrences occurrences, OccurrenceFacts facts) {
        this.events = events;
        this.occurrences = occurrences;
        this.facts = facts;
    }

    @Override
    public Optional<Occurrence> adopt(Origin origin, KnownSeries series, Instant now, Change change) {
        return series.phases()
                .date(origin.date())
                .flatMap(date -> events.lock(origin.event())
                        .filter(event -> isAdoptable(event, date, change))
                        .flatMap(event -> adopt(event, date, series, now, change)));
    }

    @Override
    public Optional<OccurrenceFact.Adopted> adoption(Origin origin, KnownSeries series, Instant now, Change change) {
        return series.phases()
                .date(origin.date())
                .flatMap(date -> events.find(origin.event())
                        .filter(event -> isAdoptable(event, date, change))
                        .map(event -> adopted(event, event.adoptedAs(date), series, now, change)));
    }

    private static boolean isAdoptable(StandaloneEvent event, PhaseDate date, Change change) {
        return change.by() != null
                && OccurrenceRights.mayDispose(Viewer.of(change.by()), event.organisers())
                && event.beginsWith(date);
    }

    private Optional<Occurrence> adopt(
            StandaloneEvent event, PhaseDate date, KnownSeries series, Instant now, Change change) {
        Optional<Occurrence> adopted =
                occurrences.add(series, List.of(event.adoptedAs(date))).stream().findFirst();
        adopted.ifPresent(occurrence -> {
            events.remove(event.id());
            facts.publish(List.of(adopted(event, occurrence, series, now, change)));
        });
        return adopted;
    }

    private static OccurrenceFact.Adopted adopted(
            StandaloneEvent event, Occurrence date, KnownSeries series, Instant now, Change change) {
        return new OccurrenceFact.Adopted(event.view(), date.in(series), now, change);
    }
}
