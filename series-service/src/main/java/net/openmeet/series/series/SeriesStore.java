package net.openmeet.series.series;

import org.springframework.stereotype.Component;

/** Stores what was decided about series, writes down what changed, and has it published: in the transaction of its caller, all of it or nothing. */
@Component
class SeriesStore {

    private final SeriesCatalogue catalogue;
    private final SeriesChanges changes;
    private final SeriesFacts facts;

    SeriesStore(SeriesCatalogue catalogue, SeriesChanges changes, SeriesFacts facts) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.facts = facts;
    }

    /** A new series. */
    void add(SeriesFact.Created fact) {
        catalogue.add(fact.series());
        changes.add(fact);
        facts.publish(fact);
    }

    /** What a change has made of a series that is locked. */
    void replace(SeriesFact.Lasting fact) {
        catalogue.replace(fact.series());
        changes.add(fact);
        facts.publish(fact);
    }

    /** A series that is locked is gone. */
    void remove(Series series, SeriesFact.Deleted fact) {
        catalogue.remove(series);
        facts.publish(fact);
    }
}
