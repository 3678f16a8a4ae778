package net.openmeet.attendance.notification.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.openmeet.attendance.notification.Lead;
import net.openmeet.attendance.notification.NotificationCause;

/**
 * Of what one hears.
 *
 * @param mail by cause, whether by mail
 * @param reminders how long before a date begins, the earliest first
 */
record PreferencesResponse(Map<String, Boolean> mail, List<String> reminders) {

    static PreferencesResponse of(Map<NotificationCause, Boolean> mails, List<Lead> leads) {
        Map<String, Boolean> mail = new TreeMap<>();
        mails.forEach((cause, wanted) -> mail.put(cause.text(), wanted));
        return new PreferencesResponse(mail, leads.stream().map(Lead::text).toList());
    }
}
