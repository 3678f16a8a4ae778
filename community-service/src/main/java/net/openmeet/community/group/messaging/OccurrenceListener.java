package net.openmeet.community.group.messaging;

import java.time.Instant;
import net.openmeet.community.group.ActivityKind;
import net.openmeet.community.group.ActivityManagement;
import net.openmeet.community.group.DatesNews;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns what happens to dates of series, those of groups among them. That dates are stored is no news: who looked at the series had seen them. */
@Component
class OccurrenceListener implements TopicListener {

    private final ActivityManagement activity;

    OccurrenceListener(ActivityManagement activity) {
        this.activity = activity;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.OCCURRENCES)
                .on(
                        OccurrenceCancelled.class,
                        fact -> hear(ActivityKind.DATES_CANCELLED, fact.getState(), fact.getAt(), fact.getChange()))
                .on(
                        OccurrenceRescheduled.class,
                        fact -> hear(ActivityKind.DATES_MOVED, fact.getState(), fact.getAt(), fact.getChange()))
                .on(
                        OccurrenceReinstated.class,
                        fact -> hear(ActivityKind.DATES_REINSTATED, fact.getState(), fact.getAt(), fact.getChange()));
    }

    private void hear(ActivityKind kind, OccurrenceState date, Instant at, @Nullable Change change) {
        if (date.getSeriesId() != null && date.getRecurrenceId() != null) {
            activity.hear(new DatesNews(
                    kind, date.getSeriesId(), 1, date.getRecurrenceId(), at, ChangeMessages.change(change)));
        }
    }
}
