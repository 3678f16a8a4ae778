package net.openmeet.occurrence.attendance.messaging;

import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import org.springframework.stereotype.Component;

/** Hears that an RSVP is no more, with its occurrence or its account: only their states tell. What it is while it lasts, facts have told. */
@Component
class ForgottenRsvpListener implements TopicListener {

    private final Standings standings;

    ForgottenRsvpListener(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.ATTENDANCE_STATE)
                .onBatch(RsvpSnapshot.class, states -> {})
                .onTombstone(standings::forget);
    }
}
