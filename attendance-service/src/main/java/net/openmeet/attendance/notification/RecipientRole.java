package net.openmeet.attendance.notification;

import java.util.Arrays;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.attendance.follower.NotificationLevel;
import org.jspecify.annotations.Nullable;

/** What a member is to a date, or to its series, who may be told of it. */
enum RecipientRole {
    GOING("going", RsvpStatus.GOING, null),
    WAITLISTED("waitlisted", RsvpStatus.WAITLISTED, null),
    INTERESTED("interested", RsvpStatus.INTERESTED, null),
    /** Follows the series to hear of all. */
    FOLLOWER_OF_ALL("follower (all)", null, NotificationLevel.ALL),
    /** Follows the series to hear of what matters. */
    FOLLOWER_OF_IMPORTANT("follower (important)", null, NotificationLevel.IMPORTANT),
    /** It is their answer to which something happened. */
    ANSWERER("whose answer it is", null, null),
    /** Owns the date or organises it with the owner. */
    ORGANISER("organiser", null, null);

    private final String label;
    private final @Nullable RsvpStatus answer;
    private final @Nullable NotificationLevel level;

    RecipientRole(String label, @Nullable RsvpStatus answer, @Nullable NotificationLevel level) {
        this.label = label;
        this.answer = answer;
        this.level = level;
    }

    static RecipientRole labelled(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** For people who read the matrix. */
    String label() {
        return label;
    }

    /** Where the member stands with the date; null: that doesn't matter. */
    @Nullable
    RsvpStatus answer() {
        return answer;
    }

    /** How much of the series the follower wants to hear; null: that doesn't matter. */
    @Nullable
    NotificationLevel level() {
        return level;
    }
}
