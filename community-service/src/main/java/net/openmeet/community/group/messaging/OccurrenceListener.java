package net.openmeet.community.group.messaging;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.ActivityKind;
import net.openmeet.community.group.ActivityManagement;
import net.openmeet.community.group.ThingHappening;
import net.openmeet.community.group.ThingKind;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Learns what happens to dates of series and to standalone events, those of groups among them. That dates are stored is no news: who looked at the series had
 * seen them. Who sees an event is told by these facts alone, so what can't be taken over holds those behind it, or denies.
 */
@Component
class OccurrenceListener implements TopicListener {

    private final ActivityManagement activity;

    OccurrenceListener(ActivityManagement activity) {
        this.activity = activity;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.OCCURRENCES)
                .on(OccurrenceVivified.class, this::on)
                .on(OccurrenceModified.class, this::on)
                .on(OccurrenceCancelled.class, this::on)
                .on(OccurrenceRescheduled.class, this::on)
                .on(OccurrenceReinstated.class, this::on)
                .on(OccurrenceAdopted.class, fact -> activity.deleteEvent(fact.getOccurrenceId()))
                .on(OccurrenceRemoved.class, fact -> activity.deleteEvent(fact.getOccurrenceId()))
                .holding(key -> activity.deny(ThingKind.EVENT, key));
    }

    private void on(OccurrenceVivified fact) {
        hear(fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    private void on(OccurrenceModified fact) {
        hear(fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
    }

    private void on(OccurrenceCancelled fact) {
        hear(fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
        hear(
                ActivityKind.DATES_CANCELLED,
                ActivityKind.EVENT_CANCELLED,
                fact.getOccurrenceId(),
                fact.getState(),
                fact.getAt(),
                fact.getChange());
    }

    private void on(OccurrenceRescheduled fact) {
        hear(fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
        hear(
                ActivityKind.DATES_MOVED,
                ActivityKind.EVENT_MOVED,
                fact.getOccurrenceId(),
                fact.getState(),
                fact.getAt(),
                fact.getChange());
    }

    private void on(OccurrenceReinstated fact) {
        hear(fact.getOccurrenceId(), fact.getVersion(), fact.getState(), fact.getAt(), fact.getChange());
        hear(
                ActivityKind.DATES_REINSTATED,
                ActivityKind.EVENT_REINSTATED,
                fact.getOccurrenceId(),
                fact.getState(),
                fact.getAt(),
                fact.getChange());
    }

    /** What a standalone event is from then on; dates are their series'. */
    private void hear(
            UUID occurrence,
            long version,
            OccurrenceState state,
            Instant at,
            net.openmeet.schemas.change.@Nullable Change change) {
        if (state.getSeriesId() == null) {
            activity.hear(EventMessages.news(occurrence, version, state, at, ChangeMessages.change(change)));
        }
    }

    private void hear(
            ActivityKind ofDates,
            ActivityKind ofEvents,
            UUID occurrence,
            OccurrenceState state,
            Instant at,
            net.openmeet.schemas.change.@Nullable Change change) {
        Change by = ChangeMessages.change(change);
        if (state.getSeriesId() == null) {
            activity.hear(new ThingHappening(ofEvents, occurrence, 0, "", at, by));
        } else if (state.getRecurrenceId() != null) {
            activity.hear(new ThingHappening(ofDates, state.getSeriesId(), 1, state.getRecurrenceId(), at, by));
        }
    }
}
