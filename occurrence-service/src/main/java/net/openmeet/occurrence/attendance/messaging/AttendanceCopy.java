package net.openmeet.occurrence.attendance.messaging;

import java.util.List;
import java.util.Map;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import org.springframework.stereotype.Component;

/** Has attendance made anew from the states of RSVPs: each tells where somebody stands, the newest of an occurrence its seats. What is gone is heard of elsewhere. */
@Component
class AttendanceCopy implements Copy {

    private final Attendances attendances;
    private final Standings standings;
    private final StandingMessages standingMessages;

    AttendanceCopy(Attendances attendances, Standings standings, StandingMessages standingMessages) {
        this.attendances = attendances;
        this.standings = standings;
        this.standingMessages = standingMessages;
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
        standings.learn(List.of(standingMessages.standing(message)));
        attendances.learn(Map.of(
                message.getOccurrenceId(),
                new Attendance(message.getVersion(), message.getGoing(), message.getWaitlisted())));
    }
}
