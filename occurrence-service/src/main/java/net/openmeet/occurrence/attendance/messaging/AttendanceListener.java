package net.openmeet.occurrence.attendance.messaging;

import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to attendance-service. */
@Configuration(proxyBeanMethods = false)
class AttendanceListener {

    private final Attendances attendances;

    AttendanceListener(Attendances attendances) {
        this.attendances = attendances;
    }

    @Bean
    Subscription attendanceSubscription() {
        return Subscription.to(Topics.ATTENDANCE).on(RsvpChanged.class, this::on);
    }

    private void on(RsvpChanged message) {
        attendances.learn(
                message.getOccurrenceId(),
                new Attendance(message.getVersion(), message.getGoing(), message.getWaitlisted()));
    }
}
