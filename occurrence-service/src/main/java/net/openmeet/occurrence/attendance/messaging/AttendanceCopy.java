package net.openmeet.occurrence.attendance.messaging;

import java.util.Map;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import org.springframework.stereotype.Component;

/** Has attendance made anew from the states of RSVPs: the newest of an occurrence tells its seats. */
@Component
class AttendanceCopy implements Copy {

    private final Attendances attendances;

    AttendanceCopy(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public String name() {
        return "attendances";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.ATTENDANCE_STATE)
                .on(RsvpSnapshot.class, this::on)
                .onTombstone(rsvp -> {});
    }

    private void on(RsvpSnapshot message) {
        attendances.learn(Map.of(
                message.getOccurrenceId(),
                new Attendance(message.getVersion(), message.getGoing(), message.getWaitlisted())));
    }
}
