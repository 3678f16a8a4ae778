package net.openmeet.attendance.notification.web;

import java.util.EnumMap;
import java.util.Map;
import net.openmeet.attendance.notification.NotificationCause;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Of what one wants to hear.
 *
 * @param mail by cause, whether by mail; a cause that is left out stays as it was
 */
record PreferencesRequest(@Nullable Map<String, @Nullable Boolean> mail) {

    /**
     * The causes.
     *
     * @param known those that anybody is mailed of
     * @throws net.openmeet.platform.problem.ProblemException 422 where there is no such cause, or it isn't said whether
     */
    Map<NotificationCause, Boolean> toMails(Map<NotificationCause, Boolean> known) {
        var violations = new Violations();
        Map<NotificationCause, Boolean> read = new EnumMap<>(NotificationCause.class);
        if (mail == null) {
            violations.add("/mail", "required", "This is required.");
        } else {
            mail.forEach((text, wanted) -> NotificationCause.find(text)
                    .filter(known::containsKey)
                    .filter(cause -> wanted != null)
                    .ifPresentOrElse(
                            cause -> read.put(cause, Boolean.TRUE.equals(wanted)),
                            () -> violations.add("/mail", "not-a-choice", "Say true or false of causes.")));
        }
        violations.throwIfAny();
        return read;
    }
}
