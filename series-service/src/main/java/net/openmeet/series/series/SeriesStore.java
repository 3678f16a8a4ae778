package net.openmeet.series.series;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores what was decided about series, writes down what changed, and has it published: in the transaction of its caller, all of it or nothing. Of a
 * draft nothing is published, so that there is none outside of this service.
 */
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
        changes.add(fact, null);
        publish(fact);
    }

    /** What a change has made of a series that is locked. */
    void replace(SeriesFact.Lasting fact) {
        replace(fact, null);
    }

    /**
     * What a change has made of a series that is locked.
     *
     * @param undone the version of the change that it takes back; null: it takes none back
     */
    void replace(SeriesFact.Lasting fact, @Nullable Long undone) {
        // First, since it keeps what the series was.
        changes.add(fact, undone);
        catalogue.replace(fact.series());
        publish(fact);
    }

    /** A series that is locked is gone. */
    void remove(Series series, SeriesFact.Deleted fact) {
        catalogue.remove(series);
        if (!series.isDraft()) {
            facts.publish(fact);
        }
    }

    private void publish(SeriesFact.Lasting fact) {
        if (!fact.series().isDraft()) {
            facts.publish(fact);
        }
    }
}
