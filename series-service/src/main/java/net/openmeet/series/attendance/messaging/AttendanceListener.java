package net.openmeet.series.attendance.messaging;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.series.attendance.KnownAttendance;
import net.openmeet.series.attendance.KnownAttendances;
import org.springframework.stereotype.Component;

/** Learns how many go to dates of series, which may come twice or late. */
@Component
class AttendanceListener implements TopicListener {

    private final KnownAttendances attendances;

    AttendanceListener(KnownAttendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.ATTENDANCE).on(RsvpChanged.class, this::on);
    }

    private void on(RsvpChanged message) {
        UUID series = message.getSeriesId();
        Instant end = message.getEndsAt();
        if (series != null && end != null) {
            attendances.learn(new KnownAttendance(
                    message.getOccurrenceId(), series, message.getVersion(), message.getGoing(), end));
        }
    }
}
