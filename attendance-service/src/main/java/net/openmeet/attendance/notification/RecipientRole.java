package net.openmeet.attendance.notification;

import java.util.Arrays;
import java.util.List;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.attendance.follower.NotificationLevel;
import org.jspecify.annotations.Nullable;

/** What a member is to a date, or to its series, who may be told of it. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are made once.
enum RecipientRole {
    GOING("going", null, RsvpStatus.GOING, RsvpStatus.NEEDS_RECONFIRMATION),
    /** Waits for a seat, or is offered one. */
    WAITLISTED("waitlisted", null, RsvpStatus.WAITLISTED, RsvpStatus.OFFERED),
    INTERESTED("interested", null, RsvpStatus.INTERESTED),
    /** Follows the series to hear of all. */
    FOLLOWER_OF_ALL("follower (all)", NotificationLevel.ALL),
    /** Follows the series to hear of what matters. */
    FOLLOWER_OF_IMPORTANT("follower (important)", NotificationLevel.IMPORTANT),
    /** It is their answer to which something happened. */
    ANSWERER("whose answer it is", null),
    /** Owns the date or organises it with the owner. */
    ORGANISER("organiser", null);

    private final String label;
    private final @Nullable NotificationLevel level;
    private final List<RsvpStatus> answers;

    RecipientRole(String label, @Nullable NotificationLevel level, RsvpStatus... answers) {
        this.label = label;
        this.level = level;
        this.answers = List.of(answers);
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

    /** Where the member stands with the date, one of these; none: that doesn't matter. */
    List<RsvpStatus> answers() {
        return answers;
    }

    /** How much of the series the follower wants to hear; null: that doesn't matter. */
    @Nullable
    NotificationLevel level() {
        return level;
    }
}
