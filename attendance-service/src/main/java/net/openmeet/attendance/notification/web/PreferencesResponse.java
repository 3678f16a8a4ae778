package net.openmeet.attendance.notification.web;

import java.util.Map;
import java.util.TreeMap;
import net.openmeet.attendance.notification.NotificationCause;

/**
 * Of what one hears.
 *
 * @param mail by cause, whether by mail
 */
record PreferencesResponse(Map<String, Boolean> mail) {

    static PreferencesResponse of(Map<NotificationCause, Boolean> mails) {
        Map<String, Boolean> mail = new TreeMap<>();
        mails.forEach((cause, wanted) -> mail.put(cause.text(), wanted));
        return new PreferencesResponse(mail);
    }
}
