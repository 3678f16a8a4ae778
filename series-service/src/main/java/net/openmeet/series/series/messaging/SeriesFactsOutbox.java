package net.openmeet.series.series.messaging;

import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.series.series.SeriesFacts;
import org.springframework.stereotype.Component;

/** Publishes facts about series on {@code openmeet.series.v1}, keyed by the series' id. */
@Component
class SeriesFactsOutbox implements SeriesFacts {

    private final Outbox outbox;

    SeriesFactsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(SeriesFact fact) {
        outbox.append(new Fact(Topics.SERIES, fact.seriesId(), SeriesMessages.of(fact)));
    }
}
