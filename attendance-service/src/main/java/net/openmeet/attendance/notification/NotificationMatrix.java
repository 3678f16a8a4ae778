package net.openmeet.attendance.notification;

import static net.openmeet.attendance.notification.RecipientRole.FOLLOWER_OF_ALL;
import static net.openmeet.attendance.notification.RecipientRole.FOLLOWER_OF_IMPORTANT;
import static net.openmeet.attendance.notification.RecipientRole.GOING;
import static net.openmeet.attendance.notification.RecipientRole.INTERESTED;
import static net.openmeet.attendance.notification.RecipientRole.WAITLISTED;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.attendance.follower.NotificationLevel;

/** Who is told of what, in the inbox: the one place that says so. Whoever stands with a date in a way that isn't here is told nothing. */
final class NotificationMatrix {

    private static final Map<NotificationCause, Set<RecipientRole>> TOLD = Map.of(
            NotificationCause.CANCELLED,
            Set.of(GOING, WAITLISTED, INTERESTED, FOLLOWER_OF_ALL, FOLLOWER_OF_IMPORTANT),
            NotificationCause.REINSTATED,
            Set.of(GOING, WAITLISTED, INTERESTED, FOLLOWER_OF_ALL, FOLLOWER_OF_IMPORTANT),
            NotificationCause.RESCHEDULED,
            Set.of(GOING, WAITLISTED, INTERESTED, FOLLOWER_OF_ALL, FOLLOWER_OF_IMPORTANT),
            NotificationCause.DETAILS_CHANGED,
            Set.of(GOING, WAITLISTED, INTERESTED, FOLLOWER_OF_ALL),
            NotificationCause.SHIFTED,
            Set.of(GOING, WAITLISTED));

    private NotificationMatrix() {}

    /** Which members are told of a cause. */
    static Set<RecipientRole> told(NotificationCause cause) {
        return Objects.requireNonNull(TOLD.get(cause));
    }

    /** The answers of those who are told of a cause, as in the database. */
    static Set<String> answers(NotificationCause cause) {
        return told(cause).stream()
                .map(RecipientRole::answer)
                .filter(Objects::nonNull)
                .map(RsvpStatus::text)
                .collect(Collectors.toSet());
    }

    /** How much those followers want to hear who are told of a cause, as in the database. */
    static Set<String> levels(NotificationCause cause) {
        return told(cause).stream()
                .map(RecipientRole::level)
                .filter(Objects::nonNull)
                .map(NotificationLevel::text)
                .collect(Collectors.toSet());
    }
}
