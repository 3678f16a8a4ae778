package net.openmeet.occurrence.vivification.messaging;

import net.openmeet.occurrence.vivification.SeriesRelearning;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesSnapshot;
import org.springframework.stereotype.Component;

/** Has the known series made anew from series-service's states. What is gone there is left to its own facts. */
@Component
class SeriesCopy implements Copy {

    private final SeriesRelearning relearning;

    SeriesCopy(SeriesRelearning relearning) {
        this.relearning = relearning;
    }

    @Override
    public String name() {
        return "known-series";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.SERIES_STATE)
                .on(SeriesSnapshot.class, this::on)
                .onTombstone(id -> {});
    }

    private void on(SeriesSnapshot message) {
        relearning.relearn(
                SeriesMessages.series(message), message.getGroupId(), message.getCreatedAt(), message.getUpdatedAt());
    }
}
