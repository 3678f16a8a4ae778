package net.openmeet.community.group.messaging;

import net.openmeet.community.group.ActivityManagement;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceSnapshot;
import org.springframework.stereotype.Component;

/** Makes what is known of standalone events anew from their state. */
@Component
class KnownEventsCopy implements Copy {

    private final ActivityManagement activity;

    KnownEventsCopy(ActivityManagement activity) {
        this.activity = activity;
    }

    @Override
    public String name() {
        return "known-events";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.OCCURRENCES_STATE)
                .on(OccurrenceSnapshot.class, this::on)
                .onTombstone(activity::deleteEvent);
    }

    private void on(OccurrenceSnapshot message) {
        if (message.getState().getSeriesId() == null) {
            activity.copy(EventMessages.news(
                    message.getOccurrenceId(),
                    message.getVersion(),
                    message.getState(),
                    message.getUpdatedAt(),
                    Change.ofSystem(Uuids.next())));
        }
    }
}
