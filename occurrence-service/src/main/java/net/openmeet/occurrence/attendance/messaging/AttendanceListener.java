package net.openmeet.occurrence.attendance.messaging;

import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.FirstAnswers;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import org.springframework.stereotype.Component;

/** Listens to attendance-service. */
@Component
class AttendanceListener implements TopicListener {

    private final Attendances attendances;
    private final FirstAnswers firstAnswers;

    AttendanceListener(Attendances attendances, FirstAnswers firstAnswers) {
        this.attendances = attendances;
        this.firstAnswers = firstAnswers;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.ATTENDANCE).on(RsvpChanged.class, this::on);
    }

    private void on(RsvpChanged message) {
        var id = message.getOccurrenceId();
        var attendance = new Attendance(message.getVersion(), message.getGoing(), message.getWaitlisted());
        if (attendances.learn(id, attendance)) {
            var change = ChangeMessages.change(message.getChange());
            firstAnswers.answered(id, change.causedBy(new VersionToken("attendance", id, message.getVersion())));
        }
    }
}
