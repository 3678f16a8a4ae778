package net.openmeet.occurrence.attendance.messaging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.FirstAnswers;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.attendance.WithdrawnAnswers;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;
import org.springframework.stereotype.Component;

/** Listens to attendance-service. */
@Component
class AttendanceListener implements TopicListener {

    private final Attendances attendances;
    private final Standings standings;
    private final StandingMessages standingMessages;
    private final FirstAnswers firstAnswers;
    private final WithdrawnAnswers withdrawnAnswers;

    AttendanceListener(
            Attendances attendances,
            Standings standings,
            StandingMessages standingMessages,
            FirstAnswers firstAnswers,
            WithdrawnAnswers withdrawnAnswers) {
        this.attendances = attendances;
        this.standings = standings;
        this.standingMessages = standingMessages;
        this.firstAnswers = firstAnswers;
        this.withdrawnAnswers = withdrawnAnswers;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.ATTENDANCE).onBatch(RsvpChanged.class, this::on);
    }

    /**
     * Each tells where somebody stands, the newest of an occurrence its seats, the first of all that it isn't without answers any more, and the last one
     * that is taken back that it may be.
     */
    private void on(List<RsvpChanged> messages) {
        standings.learn(messages.stream().map(standingMessages::standing).toList());
        Set<UUID> first = new HashSet<>(attendances.learn(messages.stream()
                .collect(Collectors.toMap(
                        RsvpChanged::getOccurrenceId, AttendanceListener::attendance, Attendance::newest))));
        for (RsvpChanged message : messages) {
            UUID id = message.getOccurrenceId();
            if (first.remove(id)) {
                firstAnswers.answered(id, change(message));
            }
        }
        Map<UUID, Change> withdrawn = messages.stream()
                .filter(AttendanceListener::leavesNobody)
                .collect(Collectors.toMap(
                        RsvpChanged::getOccurrenceId, AttendanceListener::change, (earlier, later) -> later));
        if (!withdrawn.isEmpty()) {
            withdrawnAnswers.withdrawn(withdrawn);
        }
    }

    private static boolean leavesNobody(RsvpChanged message) {
        return message.getStatus() == RsvpStatus.NONE && message.getGoing() == 0 && message.getWaitlisted() == 0;
    }

    private static Change change(RsvpChanged message) {
        return ChangeMessages.change(message.getChange())
                .causedBy(new VersionToken("attendance", message.getOccurrenceId(), message.getVersion()));
    }

    private static Attendance attendance(RsvpChanged message) {
        return new Attendance(message.getVersion(), message.getGoing(), message.getWaitlisted());
    }
}
