package net.openmeet.series.series.messaging;

import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.series.series.SeriesFacts;
import org.springframework.stereotype.Component;

/** Publishes what happened to series on {@code openmeet.series.v1} and what became of them on its state topic, keyed by the series' id. */
@Component
class SeriesPublisher implements SeriesFacts {

    private final Outbox outbox;

    SeriesPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(SeriesFact fact) {
        outbox.append(new Fact(Topics.SERIES, fact.seriesId(), SeriesMessages.message(fact)));
        outbox.append(
                switch (fact) {
                    case SeriesFact.Lasting lasting -> state(lasting.series());
                    case SeriesFact.Deleted deleted -> Fact.tombstone(Topics.SERIES_STATE, deleted.seriesId());
                });
    }

    private static Fact state(Series series) {
        return new Fact(Topics.SERIES_STATE, series.id(), SeriesMessages.snapshot(series));
    }
}
